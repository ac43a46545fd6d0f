import type { Selectors } from '../find.ts';

/**
 * Gmail; most trusted first. The class names look random, have been stable for years and are the
 * same in every language; labels are translated. Each line says when and where it was seen:
 * IS = InboxSDK, DF = defuddle and its saved page, JM = a compose window saved in 2020.
 */
export const selectors = {
  // 2026-11, IS: missing while Gmail starts, and swapped on every route.
  main: ['[role="main"]'],
  thread: [
    // Since 2023-11, IS; in a window of its own, 2026-11, IS.
    '[role="main"] .g.id .a98.iY, body.aAU.xE.Su .nH',
    '[role="main"] .a98.iY', // the same without its outer classes
    '[role="main"] table.Bs > tbody > tr', // until 2023-11, IS
    '[role="main"] .if', // until 2022-10, IS
  ],
  // 2025-11, DF and IS.
  subject: ['h2.hP', '.ha h2', 'h2[data-legacy-thread-id]'],
  message: [
    '.adn.ads[data-message-id]', // 2025-11, DF: 6 of 6
    '.adn[data-message-id]',
    '[role="listitem"] [data-message-id][data-legacy-message-id]',
  ],
  // 2025-11, DF: 6 of 6; the second from IS.
  sender: ['span.gD[email]', 'td.gF span[email]'],
  // 2026-11, IS.
  recipients: ['.hb span[email], .g2[email]'],
  // 2025-11, DF: translated, so for show.
  date: ['span.g3[title]'],
  // 2025-11, DF, with the decoy beside it; the second from IS, older.
  body: ['.ii.gt .a3s:not(.undefined)', '.ii.gt .adP', '.a3s:not(.undefined)'],
  // 2026-11, public code: "[Message clipped] View entire message".
  clipped: ['.iX a[href*="view=lg"]'],
  // 2026-11, IS: behind the row that says "3 older messages".
  closed: ['.kQ, .kx'],
  bundle: ['.adv .adx'],
  edit: [
    // 2020, JM and, 2026-11, IS.
    '.Ap [g_editable="true"][contenteditable="true"], div.Am.Al.editable[contenteditable="true"]',
    '[role="textbox"][contenteditable="true"][aria-multiline="true"]',
  ],
  // 2025-09, IS: how deep .M9 lies has changed; the last is full screen.
  frame: ['.M9, [role="dialog"], .AD, .ip, .aSt'],
  // 2020, JM and, 2026-11, IS: what the reply box answers, and as whom.
  answers: ['input[name="rt"]'],
  answered: ['input[name="rm"]'],
  sendsAs: ['input[name="from"]'],
  to: [
    '[name="to"] [role="option"][data-hovercard-id]', // since 2021, IS
    'textarea[name="to"]', // until 2021, JM
  ],
} as const satisfies Selectors<string>;

export type GmailPart = keyof typeof selectors;

const BODY = '.a3s, .adP, [contenteditable="true"]';

/** What stands in a mail may look like anything, also like parts of Gmail. */
export const isGmails = (element: Element): boolean => element.parentElement?.closest(BODY) == null;

/** Whether this part is of this message, and not of one that stands in it. */
export const isPartOf =
  (item: Element) =>
  (element: Element): boolean =>
    isGmails(element) && element.closest('[data-message-id]') === item;
