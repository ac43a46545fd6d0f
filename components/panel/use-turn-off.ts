import { useState } from 'react';
import { t } from '../../lib/i18n.ts';
import type { Finding } from '../../lib/lint/rule.ts';
import { turn, type Where } from '../../lib/settings/turn.ts';
import type { SiteId } from '../../lib/text/conversation.ts';
import { turnedOff } from '../../lib/view.ts';
import { siteNames } from '../ui/site-names.ts';

const failed = t('settings_unchanged');

/** Switches a rule off, here or everywhere, and says so with a way back. */
export const useTurnOff = (site: SiteId, say: (words: string) => void) => {
  const [done, setDone] = useState<{ rule: string; where: Where; words: string } | null>(null);

  const change = async (rule: string, where: Where, off: boolean, words: string): Promise<void> => {
    try {
      await turn(rule, where, off);
      setDone(off ? { rule, where, words } : null);
      say(words);
    } catch {
      setDone(null);
      say(failed);
    }
  };

  return {
    turnOff: (finding: Finding, here: boolean): void => {
      const words = turnedOff(finding, here ? siteNames[site] : null);
      void change(finding.rule, here ? site : 'everywhere', true, words);
    },
    /** The way back, with the sentence it belongs to. */
    undo: done && {
      words: done.words,
      back: (): void => void change(done.rule, done.where, false, t('rule_onAgain')),
    },
  };
};
