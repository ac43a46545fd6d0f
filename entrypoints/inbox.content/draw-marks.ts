import { guidanceFor } from '../../lib/lint/guides.ts';
import type { Finding } from '../../lib/lint/rule.ts';
import type { Mark } from '../../lib/marks/mark.ts';
import { createMarks, type Marks } from '../../lib/marks/marks.ts';
import { send } from '../../lib/messages.ts';
import type { Session } from '../../lib/session.ts';
import type { Answer } from './answer.ts';

const panelKey = 'Alt+Shift+M';

/** Firefox opens its sidebar only for a click on its own buttons or a key, never for ours. */
const openPanel = async (): Promise<string | null> => {
  if (import.meta.env.FIREFOX) {
    return `Press ${panelKey}, or the Amends button in the toolbar, to open Amends beside this page.`;
  }
  if (await send({ do: 'open-panel' })) return null;
  return `The panel did not open. Press ${panelKey} or the Amends button in the toolbar.`;
};

export const markOf = (finding: Finding): Mark => ({
  ...finding,
  source: guidanceFor(finding.source),
});

/** The marks for this page, wired to what they may ask for. */
export const drawMarks = (session: Session, answer: Answer, signal: AbortSignal): Marks =>
  createMarks(
    {
      mend: async ({ key, start }, replacement) => {
        const { conversation } = session.store.getState();
        if (!conversation) return 'No conversation is open, so nothing was written.';
        const { thread, account } = conversation;
        const outcome = await answer({ do: 'mend', thread, account, key, replacement }, start);
        return outcome.ok ? null : outcome.why;
      },
      dismiss: session.dismiss,
      openPanel,
    },
    signal,
  );
