import { useRef, useState } from 'react';
import { t } from '../../lib/i18n.ts';

/** Something that was done: what to say of it, and the way back, which may have something to say too. */
export interface Done {
  text: string;
  undo?: () => Promise<Done | null>;
}

/** So many deeds can be taken back, the last one first. */
const MOST = 20;

/** What is said after each piece of work, and the way back through the last ones. */
export const useDone = () => {
  const [done, setDone] = useState<Done | null>(null);
  const past = useRef<Done[]>([]);
  /** The work that is under way. */
  const under = useRef<Promise<void>>(Promise.resolve());
  const say = (next: Done | null): void => {
    if (next?.undo) past.current = [...past.current, next].slice(-MOST);
    setDone(next);
  };
  const fail = (error: unknown): void =>
    setDone({ text: error instanceof Error ? error.message : String(error) });

  const takeBack = async (): Promise<void> => {
    const last = past.current.pop();
    if (!last?.undo) return;
    try {
      say((await last.undo()) ?? { text: t('history_undone', last.text) });
    } catch (error) {
      past.current.push(last);
      fail(error);
    }
  };
  return {
    done,
    say,
    /** Takes the last deed back, which may not be over when it is asked for. */
    undo: (): void => {
      under.current = under.current.then(takeBack);
    },
    forget: () => setDone(null),
    attempt: (work: () => Promise<Done>): void => {
      // One after the other, or what is over first would be taken back last.
      under.current = under.current.then(work).then(say, fail);
    },
    /** From here on nothing that was done before can be taken back. */
    forGood: (): void => {
      past.current = [];
    },
  };
};
