import { useMemo, useState } from 'react';
import type { Case } from '../../lib/cases/case.ts';
import { since } from '../../lib/cases/clocks.ts';
import { type Promised, promisesIn } from '../../lib/cases/promises.ts';
import { addPromise } from '../../lib/db/owed.ts';
import { t } from '../../lib/i18n.ts';
import type { Settings } from '../../lib/settings.ts';
import type { Conversation } from '../../lib/text/conversation.ts';
import { Button } from '../ui/Button.tsx';
import '../ui/owed.css';
import { Sentence } from '../ui/Sentence.tsx';
import { When } from '../ui/When.tsx';

interface PromisesMadeProps {
  one: Case;
  conversation: Conversation;
  settings: Settings;
  now: Date;
}

/** What our replies since the complaint said would be done by a time. Undated ones cannot be counted from. */
const promisesOf = (
  { messages, customer }: Conversation,
  one: Case,
  settings: Settings,
): Promised[] =>
  messages
    .filter(
      ({ from, at }) => from === 'agent' && at !== null && Date.parse(at) >= Date.parse(since(one)),
    )
    .flatMap(({ text, at }) =>
      promisesIn(text, at ?? '', settings.clocks, settings.keepNames ? '' : customer.name),
    );

/** Promises found in what was sent, each offered once as a due date. */
export const PromisesMade = ({ one, conversation, settings, now }: PromisesMadeProps) => {
  const [left, setLeft] = useState<readonly string[]>([]);
  const [trouble, setTrouble] = useState('');
  const all = useMemo(() => promisesOf(conversation, one, settings), [conversation, one, settings]);
  const known = one.promises.map(({ text }) => text);
  const offered = all.filter(({ text }) => !known.includes(text) && !left.includes(text));
  const add = (promised: Promised): void => {
    addPromise(one.id, promised).then(
      () => setTrouble(''),
      (error: unknown) => setTrouble(error instanceof Error ? error.message : ''),
    );
  };
  if (offered.length === 0 && trouble === '') return null;
  return (
    <div className="owed">
      <ul className="owed-list" aria-label={t('promises_label')}>
        {offered.map((promised) => (
          <li className="owed-item" key={`${promised.due} ${promised.text}`}>
            <span className="owed-words">
              <Sentence of="promises_made">
                <q>{promised.text}</q>
              </Sentence>
              <span>
                <Sentence of="owed_due">
                  <When at={promised.due} now={now} />
                </Sentence>
              </span>
            </span>
            <Button kind="quiet" onClick={() => add(promised)}>
              {t('promises_remind')}
            </Button>
            <Button kind="quiet" onClick={() => setLeft([...left, promised.text])}>
              {t('promises_leaveOut')}
            </Button>
          </li>
        ))}
      </ul>
      {trouble !== '' && (
        <p className="owed-said" role="alert">
          {trouble}
        </p>
      )}
    </div>
  );
};
