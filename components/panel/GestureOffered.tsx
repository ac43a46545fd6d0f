import { useMemo, useState } from 'react';
import type { Case } from '../../lib/cases/case.ts';
import { since } from '../../lib/cases/clocks.ts';
import { nameValue } from '../../lib/db/owed.ts';
import { t } from '../../lib/i18n.ts';
import { gestureIn } from '../../lib/reply/gesture.ts';
import type { Situation } from '../../lib/reply/move.ts';
import '../ui/owed.css';
import { ValueChoice } from './ValueChoice.tsx';

interface GestureOfferedProps {
  one: Case;
  situation: Situation;
}

/** A gesture was sent since the complaint came: the case is to say which value it served. */
export const GestureOffered = ({ one, situation }: GestureOfferedProps) => {
  const [trouble, setTrouble] = useState('');
  const { conversation, settings } = situation;
  const offered = useMemo(
    () =>
      conversation.messages.some(
        ({ from, at, text }) =>
          from === 'agent' &&
          (at === null || Date.parse(at) >= Date.parse(since(one))) &&
          gestureIn(text) !== null,
      ),
    [conversation, one],
  );
  if (!offered || one.value !== '') return null;
  return (
    <div className="owed">
      <ValueChoice
        words={t('value_offered')}
        values={settings.values ?? []}
        onChoose={({ name }) =>
          void nameValue(one.id, name).catch((error: unknown) =>
            setTrouble(error instanceof Error ? error.message : ''),
          )
        }
      />
      {trouble !== '' && (
        <p className="owed-said" role="alert">
          {trouble}
        </p>
      )}
    </div>
  );
};
