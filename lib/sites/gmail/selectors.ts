import type { Selectors } from '../find.ts';

/**
 * Gmail, 2026-11-21, from public code and captures; most trusted first. The class names look
 * random, have been stable for years and are the same in every language; labels are translated.
 */
export const selectors = {
  main: ['[role="main"]'],
  thread: [
    '[role="main"] .g.id .a98.iY',
    '[role="main"] .a98.iY',
    '[role="main"] table.Bs > tbody > tr',
    '[role="main"] .if',
    'body.aAU.xE.Su .nH',
  ],
  subject: ['h2.hP', '.ha h2', 'h2[data-legacy-thread-id]'],
  message: [
    '.adn.ads[data-message-id]',
    '.adn[data-message-id]',
    '[role="listitem"] [data-message-id][data-legacy-message-id]',
  ],
  sender: ['span.gD[email]', 'td.gF span[email]'],
  date: ['span.g3[title]'],
  body: ['.ii.gt .a3s:not(.undefined)', '.ii.gt .adP', '.a3s:not(.undefined)'],
  clipped: ['.iX a[href*="view=lg"]'],
  closed: ['.kQ, .kx'],
  bundle: ['.adv .adx'],
  edit: [
    '.Ap [g_editable="true"][contenteditable="true"], div.Am.Al.editable[contenteditable="true"]',
    '[role="textbox"][contenteditable="true"][aria-multiline="true"]',
  ],
  frame: ['.M9', '[role="dialog"]', '.AD', '.ip'],
  answers: ['input[name="rt"]'],
  answered: ['input[name="rm"]'],
  sendsAs: ['input[name="from"]'],
} as const satisfies Selectors<string>;

export type GmailPart = keyof typeof selectors;
