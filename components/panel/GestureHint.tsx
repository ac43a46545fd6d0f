import { useDeferredValue, useMemo } from 'react';
import { t } from '../../lib/i18n.ts';
import { gestureIn, valueIn } from '../../lib/reply/gesture.ts';
import type { ReplySettings } from '../../lib/reply/move.ts';
import { ValueChoice } from './ValueChoice.tsx';

interface GestureHintProps {
  draft: string;
  values: NonNullable<ReplySettings['values']>;
}

/** A gesture in the draft that names none of the team's values. A hint: the words may be good as they are. */
export const GestureHint = ({ draft, values }: GestureHintProps) => {
  const text = useDeferredValue(draft);
  const unnamed = useMemo(
    () => gestureIn(text) !== null && valueIn(text, values) === null,
    [text, values],
  );
  return unnamed && <ValueChoice words={t('value_unnamed')} values={values} />;
};
