import { guidanceFor } from '../../components/ui/guidance.ts';
import { siteNames } from '../../components/ui/site-names.ts';
import { t } from '../../lib/i18n.ts';
import type { Finding } from '../../lib/lint/rule.ts';
import type { Mark } from '../../lib/marks/mark.ts';
import { createMarks, type Marks } from '../../lib/marks/marks.ts';
import { send } from '../../lib/messages.ts';
import type { Session } from '../../lib/session.ts';
import { actionOf, type MarkKeys } from '../../lib/settings/mark-keys.ts';
import type { SiteId } from '../../lib/text/conversation.ts';
import { turnedOff } from '../../lib/view.ts';
import type { Answer } from './answer.ts';

const panelKey = ['Alt', t('key_shift'), 'M'].join('+');

/** Firefox opens its sidebar only for a click on its own buttons or a key, never for ours. */
const openPanel = async (): Promise<string | null> => {
  if (import.meta.env.FIREFOX) {
    return t('marks_pressToOpen', panelKey);
  }
  if (await send({ do: 'open-panel' })) return null;
  return t('marks_notOpened', panelKey);
};

export const markOf = (finding: Finding): Mark => ({
  ...finding,
  source: guidanceFor(finding.source),
});

/** Asks the background: a page may not write the settings. */
const turnOff = async (finding: Finding | undefined, here: boolean, site: string) => {
  if (!finding) return { said: t('refuse_gone') };
  const turn = { do: 'turn', rule: finding.rule, here } as const;
  if (!(await send({ ...turn, off: true }))) return { said: t('marks_notTurned') };
  const undo = async (): Promise<string> =>
    (await send({ ...turn, off: false })) ? t('rule_onAgain') : t('marks_notTurned');
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
        if (!conversation) return t('refuse_noConversation');
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
      openSettings: (key) => {
        const { findings } = session.store.getState();
        const found = findings.find((finding) => finding.key === key);
        if (found) void send({ do: 'open-settings', rule: found.rule });
      },
      openPanel,
    },
    signal,
  );
