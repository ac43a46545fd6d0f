import { useState } from 'react';
import type { Outcome } from '../../lib/view.ts';

/** What the page answered, as one sentence for the agent; null while there is nothing to say. */
export const useOutcome = () => {
  const [said, say] = useState<string | null>(null);
  return {
    said,
    say,
    /** Waits for the page, and says why where it did not do what was asked. */
    hear: async (asked: Promise<Outcome>): Promise<Outcome> => {
      const outcome = await asked;
      say(outcome.ok ? null : outcome.why);
      return outcome;
    },
  };
};
