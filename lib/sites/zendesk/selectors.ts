import type { Selectors } from '../find.ts';

/**
 * Zendesk Agent Workspace, 2026-11-21, from public code that runs on the page; most trusted first.
 * `{id}` is the ticket's. From 2023 to 2026 the test ids stayed while class names did not.
 */
export const selectors = {
  root: [
    '[data-test-id="ticket-{id}-standard-layout"][data-is-active="true"], [data-test-id="ticket-{id}-custom-layout"][data-is-active="true"]',
    '[data-support-suite-trial-onboarding-id="conversationPane"][data-ticket-id="{id}"], .conversation-polaris[data-ticket-id="{id}"]',
    '[data-side-conversations-anchor-id="{id}"]',
    '.workspace:has([data-channel-switcher-trigger-for-ticket-id="{id}"])',
  ],
  selectedTab: ['[data-test-id="header-tab"][data-entity-is-selected="true"]'],
  /** Whatever else in a ticket's pane names a ticket. */
  named: [
    ':scope > [data-ticket-id], [data-support-suite-trial-onboarding-id="conversationPane"][data-ticket-id], .conversation-polaris[data-ticket-id], [data-channel-switcher-trigger-for-ticket-id]',
  ],
  log: ['[data-test-id="omni-log-container"]'],
  item: ['article[data-test-id="omni-log-comment-item"]', '[data-test-id="omni-log-comment-item"]'],
  message: [
    '[data-test-id="omni-log-item-message"][type]',
    '[data-test-id="omni-log-item-message"]',
  ],
  link: ['a[data-test-id="omni-log-comment-user-link"]'],
  sender: ['[data-test-id="omni-log-item-sender"]'],
  internalTag: ['[data-test-id="omni-log-internal-note-tag"]'],
  agentBadge: ['[data-test-id="omni-log-avatar-badge-AgentBadge"]'],
  time: ['time[data-test-id^="timestamp-"][datetime]', 'time[datetime]'],
  text: ['.zd-comment', '[data-test-id="omni-log-message-content"]'],
  origin: ['[data-originated-from]'],
  older: ['[data-test-id="convolog-show-more-button"]'],
  subject: ['input[data-test-id="omni-header-subject"]', '[data-test-id="ticket-pane-subject"]'],
  tabTitle: ['[data-test-id="header-tab-title"]'],
  frame: ['[data-test-id="editor-view"]'],
  edit: [
    '[data-test-id="omnicomposer-rich-text-ckeditor"][contenteditable="true"], [data-test-id="omnicomposer-plain-text-ckeditor"][contenteditable="true"]',
    '.ck-editor__editable[role="textbox"][contenteditable="true"]',
  ],
  chatEdit: ['[data-test-id="omnicomposer-plain-text-ckeditor"]'],
  channel: ['[data-test-id="omnichannel-channel-switcher-button"][data-channel]'],
} as const satisfies Selectors<string>;

export type ZendeskPart = keyof typeof selectors;
