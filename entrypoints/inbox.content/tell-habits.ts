import type { Flag } from '../../lib/cases/case.ts';
import type { Finding } from '../../lib/lint/rule.ts';
import type { Session } from '../../lib/session.ts';
import { type Thread, threadKey } from '../../lib/text/thread.ts';
import type { Answer } from './answer.ts';
import { countFlags } from './count-flags.ts';
import type { Deed } from './tally.ts';
import { tellCounts } from './tell-counts.ts';

/** What stands marked for so long was seen; what comes and goes while a word is typed was not. */
const SETTLE = 1_500;

export interface HabitKeeper {
  /** The session, with its dismissing counted. */
  session: Session;
  /** The answer, with its replacing counted. */
  hear(answer: Answer): Answer;
  /** What was pointed at in this thread since its last reply; asked a second time, nothing. */
  takeFlags(thread: Thread): Flag[];
}

/** What is done with a finding presupposes that it was shown, which counts once a thread. */
const counting = (signal: AbortSignal) => {
  const seen = new Set<string>();
  const flags = countFlags();
  const add = tellCounts(signal);

  const count = ({ family, rule }: Finding, thread: Thread, deed: Deed): void => {
    add(family, deed, 1);
    flags.add(thread, rule, deed);
  };

  const show = (finding: Finding, thread: Thread): void => {
    const known = `${threadKey(thread)}\n${finding.key}`;
    if (seen.has(known)) return;
    seen.add(known);
    count(finding, thread, 'shown');
  };

  const note = (finding: Finding | undefined, thread: Thread | null, deed: Deed): void => {
    if (!finding || !thread) return;
    show(finding, thread);
    count(finding, thread, deed);
  };

  return { show, note, takeFlags: flags.take };
};

/** Calls back when what is seen has stood for a while. */
const whenSettled = (session: Session, settled: () => void, signal: AbortSignal): void => {
  let settling: ReturnType<typeof setTimeout> | undefined;
  const stop = session.store.subscribe(() => {
    clearTimeout(settling);
    settling = setTimeout(settled, SETTLE);
  });
  signal.addEventListener('abort', () => {
    stop();
    clearTimeout(settling);
  });
};

/** Counts what was shown, replaced and dismissed, by family and never with a word of the draft. */
export const keepHabits = (session: Session, signal: AbortSignal): HabitKeeper => {
  const { show, note, takeFlags } = counting(signal);
  const find = (key: string): Finding | undefined =>
    session.store.getState().findings.find((one) => one.key === key);
  const look = (): void => {
    const { conversation, findings } = session.store.getState();
    if (conversation) for (const finding of findings) show(finding, conversation);
  };
  whenSettled(session, look, signal);

  return {
    session: {
      ...session,
      dismiss: (key) => {
        note(find(key), session.store.getState().conversation, 'dismissed');
        session.dismiss(key);
      },
    },
    hear: (answer) => async (command, near) => {
      const finding = command.do === 'mend' ? find(command.key) : undefined;
      const { conversation } = session.store.getState();
      const outcome = await answer(command, near);
      if (outcome.ok) note(finding, conversation, 'accepted');
      return outcome;
    },
    takeFlags,
  };
};
