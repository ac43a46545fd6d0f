import { t } from './i18n.ts';
import type { Finding } from './lint/rule.ts';
import type { ComposerMode, WhyUnread } from './sites/site.ts';
import type { Conversation, SiteId } from './text/conversation.ts';

/** What the page part tells the panel: plain data, whole each time. */
export type Status =
  | { is: 'reading'; site: SiteId; fallback: boolean }
  | { is: 'no-conversation'; site: SiteId }
  | { is: 'unrecognised'; site: SiteId; why: WhyUnread }
  | { is: 'off'; site: SiteId };

export interface View {
  status: Status;
  conversation: Conversation | null;
  /** The reply box the agent is in; null when none is open. Not checked: the check is not loaded. */
  draft: { text: string; mode: ComposerMode; checked: boolean } | null;
  findings: Finding[];
}

/** Whether the customer reads what is written in this reply box; not where the page does not say. */
export const reachesCustomer = (mode: ComposerMode): boolean => mode === 'reply' || mode === 'chat';

/** The conversation something was asked for, as in Conversation: two accounts may show the same thread. */
export interface For {
  thread: string;
  account: string;
}

/** What the panel may ask of the page. */
export type Command =
  | (For & { do: 'write'; text: string; how: 'insert' | 'replace' | 'append' })
  | (For & { do: 'mend'; key: string; replacement: string })
  | { do: 'dismiss'; key: string }
  | { do: 'show-finding'; key: string }
  | { do: 'show-words'; message: string; start: number; end: number }
  | { do: 'report' }
  | { do: 'check-selection' };

export type Outcome =
  | { ok: true; text?: string; findings?: Finding[] }
  /** One sentence for the agent. */
  | { ok: false; why: string };

export const emptyView = (status: Status): View => ({
  status,
  conversation: null,
  draft: null,
  findings: [],
});

/** What is said, in the page and in the panel, when a rule was switched off: on one site or everywhere. */
export const turnedOff = ({ family, title }: Finding, site: string | null): string => {
  if (family === 'own') return site ? t('rule_ownOffOnSite', site) : t('rule_ownOff');
  return site ? t('rule_offOnSite', title, site) : t('rule_off', title);
};
