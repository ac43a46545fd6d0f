import type { Selectors } from '../find.ts';

/**
 * X; most trusted first. Test ids are stable for years, class names and texts are not; labels are
 * translated. Each line says when and where it was seen: CP = control-panel-for-twitter, CL = pages
 * saved for carouselabs on 2026-10-02, DF = defuddle and its saved pages.
 */
export const selectors = {
  // 2026-11, CP and saved pages.
  profile: ['a[data-testid="AppTabBar_Profile_Link"][href]'],
  switcher: ['[data-testid="SideNav_AccountSwitcher_Button"]'],
  avatar: ['[data-testid^="UserAvatar-Container-"]'],
  column: ['[data-testid="primaryColumn"]', 'main[role="main"]'],
  // 2026-11, CP and several more: X Pro, where each column is a page of its own.
  deckColumn: ['[data-testid="multi-column-layout-column-content"]'],
  // 2026-10, CL.
  cell: ['[data-testid="cellInnerDiv"]'],
  heading: ['h2, [role="heading"]'],
  // 2026-10, CL and DF: in each of five pages that hold posts.
  post: ['article[data-testid="tweet"]'],
  focusedPost: ['article[data-testid="tweet"][tabindex="-1"]'],
  quoted: ['div[role="link"]'],
  permalink: ['a[href*="/status/"]:has(time)'],
  time: ['time[datetime]'],
  author: ['[data-testid="User-Name"]'],
  text: ['[data-testid="tweetText"]'],
  // 2026-11, CP.
  more: ['[data-testid="tweet-text-show-more-link"]'],
  // 2026-10, CL.
  dialog: ['[role="dialog"][aria-modal="true"]', '#layers [role="dialog"]'],
  edit: [
    // 2026-10, CL; on telephones a textarea, 2026-11, CP.
    '[data-testid^="tweetTextarea_"][contenteditable="true"], textarea[data-testid^="tweetTextarea_"], [data-testid^="tweetTextarea"] textarea',
    '.public-DraftEditor-content[contenteditable="true"][role="textbox"]',
  ],
  // 2026-10, CL: in a shadow root; from 2025-11 to mid-2026 in the page itself.
  chatHost: ['[data-testid="xchatEmbedRoute"], [data-testid="xchatEmbedOverlays"]'],
  chatEntry: ['[data-testid^="dm-conversation-item-"]'],
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
