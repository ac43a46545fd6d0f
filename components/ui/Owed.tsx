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

const Deed = ({ words, onDo }: { words: string; onDo(): void }) => (
  <Button kind="quiet" onClick={onDo}>
    {words}
  </Button>
);

const PromiseDeeds = ({ one, item, act }: ItemProps) => {
  const owedAgain = () => keepPromise(one.id, item.id, null);
  const kept = () => keepPromise(one.id, item.id, true);
  const broken = () => keepPromise(one.id, item.id, false);
  return (
    <>
      <Deed words={t('owed_kept')} onDo={() => act(kept, t('owed_keptSaid'), owedAgain)} />
      <Deed words={t('owed_notKept')} onDo={() => act(broken, t('owed_notKeptSaid'), owedAgain)} />
    </>
  );
};

type MessageItem = Omit<ItemProps, 'item'> & {
  item: Owed & { kind: 'follow-up' | 'close-loop' };
};

const MessageDeeds = ({ one, item, act }: MessageItem) => {
  const copied = () => navigator.clipboard.writeText(followUpMessage(one, item.due, item.kind));
  const done = () => doFollowUp(one.id, item.id);
  const open = () => doFollowUp(one.id, item.id, false);
  return (
    <>
      <Deed
        words={t(item.kind === 'close-loop' ? 'owed_copyLine' : 'owed_copyMessage')}
        onDo={() => act(copied, t('owed_messageCopied'))}
      />
      <Deed words={t('owed_done')} onDo={() => act(done, t('owed_doneSaid'), open)} />
    </>
  );
};

const Item = ({ one, item, now, act }: ItemProps) => {
  const { kind } = item;
  return (
    <li className="owed-item">
      <span className="owed-words">
        <strong>{titles[kind]}</strong>
        {item.text !== '' && <q>{item.text}</q>}
        <span className={item.due < now.toISOString() ? 'late' : undefined}>
          <Sentence of="owed_due">
            <When at={item.due} now={now} />
          </Sentence>
        </span>
      </span>
      {kind === 'promise' && <PromiseDeeds one={one} item={item} now={now} act={act} />}
      {(kind === 'follow-up' || kind === 'close-loop') && (
        <MessageDeeds one={one} item={{ ...item, kind }} now={now} act={act} />
      )}
    </li>
  );
};

/** What was done about it, and the way back. */
const useDeeds = () => {
  const [said, setSaid] = useState('');
  const [back, setBack] = useState<(() => Promise<unknown>) | null>(null);
  const act: ItemProps['act'] = (work, words, undo) => {
    work().then(
      () => {
        setSaid(words);
        setBack(() => undo ?? null);
      },
      () => setSaid(t('owed_failed')),
    );
  };
  return { said, back, act };
};

/** What is owed to the customer of a case, the earliest first, and what to do about each. */
export const OwedList = ({ one, now }: OwedProps) => {
  const { said, back, act } = useDeeds();
  const owed = owedItems(one);
  const late = owed.some(({ due }) => due < now.toISOString());
  const wait = () => snooze(one.id, new Date(now.getTime() + DAY).toISOString());
  const waitNot = () => unsnooze(one.id);
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
        <Deed words={t('owed_tomorrow')} onDo={() => act(wait, t('owed_tomorrowSaid'), waitNot)} />
      )}
      <p className="owed-said" aria-live="polite">
        {said}
        {back && <Deed words={t('undo')} onDo={() => act(back, '')} />}
      </p>
    </div>
  );
};
