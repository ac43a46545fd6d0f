import { useState } from 'react';
import type { Case } from '../../lib/cases/case.ts';
import { type Owed, owedItems } from '../../lib/cases/clocks.ts';
import { followUpMessage } from '../../lib/cases/follow-up-message.ts';
import { doFollowUp, keepPromise } from '../../lib/db/owed.ts';
import { snooze, unsnooze } from '../../lib/db/reminders.ts';
import { t } from '../../lib/i18n.ts';
import { Button } from './Button.tsx';
import './owed.css';
import { Sentence } from './Sentence.tsx';
import { When } from './When.tsx';

const DAY = 86_400_000;

/** The first reply and the answer stand with the case's own times. */
const titles: Partial<Record<Owed['kind'], string>> = {
  promise: t('owed_promise'),
  'follow-up': t('owed_followUp'),
  'close-loop': t('owed_closeLoop'),
};

interface OwedProps {
  one: Case;
  now: Date;
}

interface ItemProps extends OwedProps {
  item: Owed;
  /** `back` undoes it, where it can be undone. */
  act(work: () => Promise<unknown>, said: string, back?: () => Promise<unknown>): void;
}

const Item = ({ one, item, now, act }: ItemProps) => {
  const owedAgain = () => keepPromise(one.id, item.id, null);
  return (
    <li className="owed-item">
      <span className="owed-words">
        <strong>{titles[item.kind]}</strong>
        {item.text !== '' && <q>{item.text}</q>}
        <span className={item.due < now.toISOString() ? 'late' : undefined}>
          <Sentence of="owed_due">
            <When at={item.due} now={now} />
          </Sentence>
        </span>
      </span>
      {item.kind === 'promise' && (
        <>
          <Button
            kind="quiet"
            onClick={() =>
              act(() => keepPromise(one.id, item.id, true), t('owed_keptSaid'), owedAgain)
            }
          >
            {t('owed_kept')}
          </Button>
          <Button
            kind="quiet"
            onClick={() =>
              act(() => keepPromise(one.id, item.id, false), t('owed_notKeptSaid'), owedAgain)
            }
          >
            {t('owed_notKept')}
          </Button>
        </>
      )}
      {(item.kind === 'follow-up' || item.kind === 'close-loop') && (
        <>
          <Button
            kind="quiet"
            onClick={() =>
              act(
                () => navigator.clipboard.writeText(followUpMessage(one, item.due, item.kind)),
                t('owed_messageCopied'),
              )
            }
          >
            {t(item.kind === 'close-loop' ? 'owed_copyLine' : 'owed_copyMessage')}
          </Button>
          <Button
            kind="quiet"
            onClick={() =>
              act(
                () => doFollowUp(one.id, item.id),
                t('owed_doneSaid'),
                () => doFollowUp(one.id, item.id, false),
              )
            }
          >
            {t('owed_done')}
          </Button>
        </>
      )}
    </li>
  );
};

/** What is owed to the customer of a case, the earliest first, and what to do about each. */
export const OwedList = ({ one, now }: OwedProps) => {
  const [said, setSaid] = useState('');
  const [back, setBack] = useState<(() => Promise<unknown>) | null>(null);
  const owed = owedItems(one);
  const act: ItemProps['act'] = (work, words, undo) => {
    work().then(
      () => {
        setSaid(words);
        setBack(() => undo ?? null);
      },
      () => setSaid(t('owed_failed')),
    );
  };
  const late = owed.some(({ due }) => due < now.toISOString());
  const tomorrow = (): string => new Date(now.getTime() + DAY).toISOString();
  if (owed.length === 0 && said === '') return null;
  return (
    <div className="owed">
      <ul className="owed-list" aria-label={t('owed_list')}>
        {owed
          .filter(({ kind }) => titles[kind])
          .map((item) => (
            <Item key={`${item.kind} ${item.id}`} one={one} item={item} now={now} act={act} />
          ))}
      </ul>
      {late && (
        <Button
          kind="quiet"
          onClick={() =>
            act(
              () => snooze(one.id, tomorrow()),
              t('owed_tomorrowSaid'),
              () => unsnooze(one.id),
            )
          }
        >
          {t('owed_tomorrow')}
        </Button>
      )}
      <p className="owed-said" aria-live="polite">
        {said}
        {back && (
          <Button kind="quiet" onClick={() => act(back, '')}>
            {t('undo')}
          </Button>
        )}
      </p>
    </div>
  );
};
