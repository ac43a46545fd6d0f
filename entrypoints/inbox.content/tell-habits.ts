import type { Flag } from '../../lib/cases/case.ts';
import type { Finding } from '../../lib/lint/rule.ts';
import { send } from '../../lib/messages.ts';
import type { Session } from '../../lib/session.ts';
import type { HabitCounts } from '../../lib/settings/habits.ts';
import type { Conversation } from '../../lib/text/conversation.ts';
import type { Answer } from './answer.ts';
import { countFlags } from './count-flags.ts';

/** What stands marked for so long was seen; what comes and goes while a word is typed was not. */
const SETTLE = 1_500;
/** Told together after this. */
const PAUSE = 5_000;

type Deed = keyof HabitCounts;
type Thread = Pick<Conversation, 'account' | 'thread'>;

const today = (): string => new Date().toLocaleDateString('sv');

export interface HabitKeeper {
  /** The session, with its dismissing counted. */
  session: Session;
  /** The answer, with its replacing counted. */
  hear(answer: Answer): Answer;
  /** What was pointed at in this thread since its last reply; asked a second time, nothing. */
  takeFlags(thread: Thread): Flag[];
}

/** Counts what was shown, replaced and dismissed, by family and never with a word of the draft. */
export const keepHabits = (session: Session, signal: AbortSignal): HabitKeeper => {
  const seen = new Set<string>();
  const flags = countFlags();
  let waiting = new Map<string, HabitCounts>();
  let settling: ReturnType<typeof setTimeout> | undefined;
  let telling: ReturnType<typeof setTimeout> | undefined;

  const tell = async (): Promise<void> => {
    clearTimeout(telling);
    telling = undefined;
    if (waiting.size === 0) return;
    const told = waiting;
    waiting = new Map();
    const counts = [...told].map(([family, each]) => ({ family, ...each }));
    if (await send({ do: 'habits', day: today(), counts })) return;
    for (const [family, each] of told)
      for (const deed of ['shown', 'accepted', 'dismissed'] as const) add(family, deed, each[deed]);
  };

  const add = (family: string, deed: Deed, many: number): void => {
    if (many === 0 || signal.aborted) return;
    const counts = waiting.get(family) ?? { shown: 0, accepted: 0, dismissed: 0 };
    waiting.set(family, { ...counts, [deed]: counts[deed] + many });
    telling ??= setTimeout(() => void tell(), PAUSE);
  };

  const count = ({ family, rule }: Finding, thread: Thread, deed: Deed): void => {
    add(family, deed, 1);
    flags.add(thread, rule, deed);
  };

  const show = (finding: Finding, thread: Thread): void => {
    const known = `${thread.account}\n${thread.thread}\n${finding.key}`;
    if (seen.has(known)) return;
    seen.add(known);
    count(finding, thread, 'shown');
  };

  const note = (finding: Finding | undefined, thread: Thread | null, deed: Deed): void => {
    if (!finding || !thread) return;
    show(finding, thread);
    count(finding, thread, deed);
  };

  const find = (key: string): Finding | undefined =>
    session.store.getState().findings.find((one) => one.key === key);

  const look = (): void => {
    const { conversation, findings } = session.store.getState();
    if (conversation) for (const finding of findings) show(finding, conversation);
  };
  const stop = session.store.subscribe(() => {
    clearTimeout(settling);
    settling = setTimeout(look, SETTLE);
  });
  window.addEventListener('pagehide', () => void tell(), { signal });
  signal.addEventListener('abort', () => {
    stop();
    clearTimeout(settling);
    clearTimeout(telling);
  });

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
    takeFlags: flags.take,
  };
};
