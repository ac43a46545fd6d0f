import type { Finding } from '../../lib/lint/rule.ts';
import type { Mark } from '../../lib/marks/mark.ts';
import { createMarks, type Marks } from '../../lib/marks/marks.ts';
import { send } from '../../lib/messages.ts';
import { mend, type Parts } from './answer.ts';

const panelKey = 'Alt+Shift+M';

/** Firefox opens its sidebar only for a click on its own buttons or a key, never for ours. */
const openPanel = async (): Promise<string | null> => {
  if (import.meta.env.FIREFOX) {
    return `Press ${panelKey}, or the Amends button in the toolbar, to open Amends beside this page.`;
  }
  if (await send({ do: 'open-panel' })) return null;
  return `The panel did not open. Press ${panelKey} or the Amends button in the toolbar.`;
};

const sentence = (id: string): string => {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

export const markOf = (finding: Finding): Mark => ({
  ...finding,
  title: sentence(finding.rule),
  source: `Kind: ${finding.family.replaceAll('-', ' ')}.`,
});

/** The marks for this page, wired to what they may ask for. */
export const drawMarks = (parts: Parts): Marks =>
  createMarks(
    {
      mend: async (mark, replacement) => {
        const thread = parts.session.store.getState().conversation?.thread;
        if (thread === undefined) return 'No conversation is open, so nothing was written.';
        const outcome = await mend(
          parts,
          { do: 'mend', thread, key: mark.key, replacement },
          mark.start,
        );
        return outcome.ok ? null : outcome.why;
      },
      dismiss: parts.session.dismiss,
      openPanel,
    },
    parts.signal,
  );
