import { siteNames } from '../../components/ui/site-names.ts';
import { guidanceFor } from '../../lib/lint/guides.ts';
import type { Finding } from '../../lib/lint/rule.ts';
import type { Mark } from '../../lib/marks/mark.ts';
import { createMarks, type Marks } from '../../lib/marks/marks.ts';
import { send } from '../../lib/messages.ts';
import type { Session } from '../../lib/session.ts';
import { actionOf, type MarkKeys } from '../../lib/settings/mark-keys.ts';
import type { SiteId } from '../../lib/text/conversation.ts';
import { turnedOff } from '../../lib/view.ts';
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

const notTurned = 'The settings could not be changed. Open the settings to change them there.';

/** Asks the background: a page may not write the settings. */
const turnOff = async (finding: Finding | undefined, here: boolean, site: string) => {
  if (!finding) return { said: 'These words are not in the draft any more.' };
  const turn = { do: 'turn', rule: finding.rule, here } as const;
  if (!(await send({ ...turn, off: true }))) return { said: notTurned };
  const undo = async (): Promise<string> =>
    (await send({ ...turn, off: false })) ? 'It is on again.' : notTurned;
  return { said: turnedOff(finding, here ? site : null), undo };
};

/** The marks for this page, wired to what they may ask for. */
export const drawMarks = (
  session: Session,
  site: SiteId,
  answer: Answer,
  keys: () => MarkKeys,
  signal: AbortSignal,
): Marks =>
  createMarks(
    {
      site: siteNames[site],
      actionOf: (event) => actionOf(keys(), event),
      mend: async ({ key, start }, replacement) => {
        const { conversation } = session.store.getState();
        if (!conversation) return 'No conversation is open, so nothing was written.';
        const { thread, account } = conversation;
        const outcome = await answer({ do: 'mend', thread, account, key, replacement }, start);
        return outcome.ok ? null : outcome.why;
      },
      dismiss: session.dismiss,
      turnOff: (key, here) => {
        const { findings } = session.store.getState();
        return turnOff(
          findings.find((finding) => finding.key === key),
          here,
          siteNames[site],
        );
      },
      openPanel,
    },
    signal,
  );
