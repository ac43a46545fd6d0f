import type { Selectors } from '../find.ts';

/**
 * Zendesk Agent Workspace; most trusted first. `{id}` is the ticket's. All from public code that
 * runs on the page, none seen on a live one: each line says when and in how many code bases. From
 * 2023 to 2026 the test ids stayed while class names did not.
 */
export const selectors = {
  // 2026-11, several; Zendesk rolls its layouts forward and back by account, hence the ranks.
  root: [
    '[data-test-id="ticket-{id}-standard-layout"][data-is-active="true"], [data-test-id="ticket-{id}-custom-layout"][data-is-active="true"]',
    '[data-support-suite-trial-onboarding-id="conversationPane"][data-ticket-id="{id}"], .conversation-polaris[data-ticket-id="{id}"]',
    '[data-side-conversations-anchor-id="{id}"]',
    '.workspace:has([data-channel-switcher-trigger-for-ticket-id="{id}"])',
  ],
  // 2026-11, several.
  selectedTab: ['[data-test-id="header-tab"][data-entity-is-selected="true"]'],
  /** Whatever else in a ticket's pane names a ticket. */
  named: [
    ':scope > [data-ticket-id], [data-support-suite-trial-onboarding-id="conversationPane"][data-ticket-id], .conversation-polaris[data-ticket-id], [data-channel-switcher-trigger-for-ticket-id]',
  ],
  // 2026-11, several.
  log: ['[data-test-id="omni-log-container"]'],
  item: ['article[data-test-id="omni-log-comment-item"]', '[data-test-id="omni-log-comment-item"]'],
  message: [
    '[data-test-id="omni-log-item-message"][type]',
    '[data-test-id="omni-log-item-message"]',
  ],
  // 2026-11: the first in several, the second in one (2025-08).
  link: [
    'a[data-test-id="omni-log-comment-user-link"], [data-test-id="omni-log-item-sender"] a[href*="/users/"]',
  ],
  sender: ['[data-test-id="omni-log-item-sender"]'],
  internalTag: ['[data-test-id="omni-log-internal-note-tag"]'],
  // 2026-11, one: only the label tells, and it is translated; the marks in other places are a guess.
  via: [
    '[data-test-id="omni-log-item-originated-from"], [data-test-id="omni-log-item-originated-from"] [aria-label], [data-test-id="omni-log-item-via"]',
  ],
  aside: ['[data-test-id*="side-conversation"], [data-originated-from*="SideConversation" i]'],
  // 2026-11, one.
  agentBadge: ['[data-test-id="omni-log-avatar-badge-AgentBadge"]'],
  time: ['time[data-test-id^="timestamp-"][datetime]', 'time[datetime]'],
  // 2026-11, several: the body of a mail, or a chat bubble, which holds no such body.
  text: ['.zd-comment, [data-test-id="omni-log-message-content"]:not(:has(.zd-comment))'],
  origin: ['[data-originated-from]'],
  // 2026-11, one.
  older: ['[data-test-id="convolog-show-more-button"]'],
  // 2026-11, several; what has none of them is named by its tab.
  subject: ['input[data-test-id="omni-header-subject"]', '[data-test-id="ticket-pane-subject"]'],
  tabTitle: ['[data-test-id="header-tab-title"]'],
  // 2026-11, several.
  requester: ['[data-test-id="ticket-system-field-requester-select"]'],
  frame: ['[data-test-id="editor-view"], [data-test-id="ticket-rich-text-editor"]'],
  // 2026-11, many; side conversations have editors of their own, outside of the frame.
  edit: [
    '[data-test-id="omnicomposer-rich-text-ckeditor"][contenteditable="true"], [data-test-id="omnicomposer-plain-text-ckeditor"][contenteditable="true"]',
    ':is([data-test-id="editor-view"], [data-test-id="ticket-rich-text-editor"]) .ck-editor__editable[role="textbox"][contenteditable="true"]',
  ],
  chatEdit: ['[data-test-id="omnicomposer-plain-text-ckeditor"]'],
  channel: [
    '[data-test-id="omnichannel-channel-switcher-button"][data-channel]',
    'button[data-channel][data-channel-switcher-trigger-for-ticket-id]',
  ],
} as const satisfies Selectors<string>;

export type ZendeskPart = keyof typeof selectors;
