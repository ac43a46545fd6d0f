import type { Selectors } from '../find.ts';

/**
 * X, 2026-11-21, from public code and captures; most trusted first. Test ids are stable for years,
 * class names and texts are not; labels are translated.
 */
export const selectors = {
  profile: ['a[data-testid="AppTabBar_Profile_Link"][href]'],
  switcher: ['[data-testid="SideNav_AccountSwitcher_Button"]'],
  avatar: ['[data-testid^="UserAvatar-Container-"]'],
  column: ['[data-testid="primaryColumn"]', 'main[role="main"]'],
  cell: ['[data-testid="cellInnerDiv"]'],
  heading: ['h2, [role="heading"]'],
  post: ['article[data-testid="tweet"]'],
  focusedPost: ['article[data-testid="tweet"][tabindex="-1"]'],
  quoted: ['div[role="link"]'],
  permalink: ['a[href*="/status/"]:has(time)'],
  time: ['time[datetime]'],
  author: ['[data-testid="User-Name"]'],
  text: ['[data-testid="tweetText"]'],
  more: ['[data-testid="tweet-text-show-more-link"]'],
  dialog: ['[role="dialog"][aria-modal="true"]', '#layers [role="dialog"]'],
  edit: [
    '[data-testid^="tweetTextarea_"][contenteditable="true"], textarea[data-testid^="tweetTextarea_"]',
    '[data-testid^="tweetTextarea"] textarea',
    '.public-DraftEditor-content[contenteditable="true"][role="textbox"]',
  ],
  chatHost: ['[data-testid="xchatEmbedRoute"]', '[data-testid="xchatEmbedOverlays"]'],
  chatPanel: ['[data-testid="dm-conversation-panel"]'],
  chatParty: ['[data-testid="dm-conversation-header"] a[href]'],
  chatName: ['[data-testid="dm-conversation-username"]'],
  chatList: ['[data-testid="dm-message-scroller"]', '[role="log"]'],
  chatRow: ['[data-dm-message-row][data-testid^="message-"]'],
  chatSender: ['[id$="-sender"]'],
  chatTime: ['[id$="-time"]'],
  chatText: ['[data-testid^="message-text-"] span[dir="auto"]', '[data-testid^="message-text-"]'],
  chatEdit: [
    'form[data-testid="dm-composer-form"] textarea[data-testid="dm-composer-textarea"]',
    'textarea[data-testid="dm-composer-textarea"]',
  ],
} as const satisfies Selectors<string>;

export type XPart = keyof typeof selectors;
