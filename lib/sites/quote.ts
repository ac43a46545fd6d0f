import { flowOf, type Verdict } from './flow.ts';
import { cutQuotedLines, dropAttribution } from './quoted-lines.ts';

// Seen in the mail of eight programs (Gmail, Thunderbird, mail.ru, Hotmail, Outlook 2003 to 2010,
// Windows Mail) and of Yahoo, Apple Mail and Outlook on the web. Gmail puts a prefix before the
// ids and classes of received mail, hence the loose matches. 2026-11-21.
const SIGNATURE =
  '.gmail_signature, .gmail_signature_prefix, [data-smartmail], [class*="moz-signature"], [id$="AppleMailSignature"], [id$="ms-outlook-mobile-signature"], [data-signatureblock], .signature, [class*="protonmail_signature"]';
const QUOTE =
  '.gmail_quote, .gmail_quote_container, .gmail_extra, [class*="yahoo_quoted"], [id$="mail-editor-reference-message-container"]';
const INNER_QUOTE = '.gmail_attr, [class*="moz-cite-prefix"], blockquote';
/** Gmail's own folding of what it has seen before, and its buttons. */
const FOLDED = '.adL, .h5, .adm';
const FURNITURE = '.yj6qo, .ajR, .a6S, .iX';
const REST_IS_QUOTED = '[id$="divRplyFwdMsg"], [id$="appendonsend"]';

const INDENT = /(?:^|;)\s*border\s*:\s*(?:none|0)/i;
const TOP_BORDER = /(?:^|;)\s*border-top(?:-style)?\s*:[^;]*\bsolid/i;
const LABEL_LINES = /(?:^|\n)\s*\p{L}[\p{L} ]{0,24}\s?:\s[^\n]*\n\s*\p{L}[\p{L} ]{0,24}\s?:\s/u;

/** Outlook and Windows Mail draw a line above "From: … Sent: …" and quote all that follows. */
const isHeaderBox = (element: Element): boolean =>
  element.tagName === 'DIV' &&
  TOP_BORDER.test(element.getAttribute('style') ?? '') &&
  LABEL_LINES.test(flowOf(element).text.slice(0, 600));

const judgeBy =
  (quotes: string) =>
  (element: Element): Verdict => {
    if (element.matches(REST_IS_QUOTED) || isHeaderBox(element)) return 'stop';
    if (!element.matches(quotes)) return 'keep';
    const indented =
      element.tagName === 'BLOCKQUOTE' &&
      !element.matches('[type="cite"], .gmail_quote') &&
      INDENT.test(element.getAttribute('style') ?? '');
    return indented ? 'keep' : 'skip';
  };

// When nothing would be left, the sender answered inside the quote, forwarded a mail, or wrote
// the same again so that Gmail folded it: then leave out less.
const ATTEMPTS = [
  [SIGNATURE, FURNITURE, INNER_QUOTE, QUOTE, FOLDED],
  [SIGNATURE, FURNITURE, INNER_QUOTE, QUOTE],
  [SIGNATURE, FURNITURE, INNER_QUOTE],
].map((parts) => judgeBy(parts.join(', ')));

/** What the sender of this mail wrote: without quoted history and signature. */
export const ownWords = (body: Element): string => {
  for (const judge of ATTEMPTS) {
    const { text, gaps } = flowOf(body, judge);
    const words = cutQuotedLines(dropAttribution(text, gaps));
    if (words !== '') return words;
  }
  return '';
};

const DRAFT_LEAVES_OUT = `${SIGNATURE}, ${QUOTE}, .gmail_attr, blockquote[type="cite"], .ck-fake-selection-container, .ck-widget__type-around`;

/** What of a reply box the agent did not type. */
export const judgeDraft = (element: Element): Verdict =>
  element.matches(DRAFT_LEAVES_OUT) ? 'skip' : 'keep';
