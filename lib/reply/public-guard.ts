import type { Conversation } from '../text/conversation.ts';
import type { ReplySettings } from './move.ts';

type Private =
  | 'an e-mail address'
  | 'a phone number'
  | 'a card or account number'
  | 'an order number'
  | 'a postal address'
  | 'a full name';

/** Something in a draft that does not belong where everybody reads. */
export interface Exposed {
  what: Private;
  text: string;
  start: number;
  end: number;
}

const MOST_ADDRESS = 64;
const MOST = 20;

/** From its @ outwards: a pattern for the whole is not linear. */
const mailsIn = (draft: string): { index: number; text: string }[] => {
  const found: { index: number; text: string }[] = [];
  for (let at = draft.indexOf('@'); at >= 0; at = draft.indexOf('@', at + 1)) {
    const left = /[\w.+-]+$/.exec(draft.slice(Math.max(0, at - MOST_ADDRESS), at))?.[0] ?? '';
    const right = /^[\w-]+(?:\.[\w-]+)+/.exec(draft.slice(at + 1, at + 1 + MOST_ADDRESS))?.[0];
    if (left && right) found.push({ index: at - left.length, text: `${left}@${right}` });
  }
  return found;
};

const PATTERNS: readonly [Private, RegExp][] = [
  [
    'a card or account number',
    /\b\d{4}[ -]?\d{4}[ -]?\d{4}[ -]?\d{1,7}\b|\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}\b/g,
  ],
  ['a phone number', /(?<![\w#/-])\+?\(?\d[\d ()-]{7,16}\d\b/g],
  [
    'an order number',
    /\b(?:order|booking|reference|ref|invoice|account|ticket|tracking|policy|claim|customer)(?: number| no\.?| ref(?:erence)?| id)?:? ?#?(?=[A-Z0-9-]*\d)[A-Z0-9][A-Z0-9-]{3,19}\b/gi,
  ],
  [
    'a postal address',
    /\b\d{1,4}[a-z]? (?:[A-Z][a-z'’]+ ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Close|Court|Crescent|Gardens|Grove|Hill|Place|Square|Terrace|Way|Walk|Row|Mews|Boulevard|Blvd)\b|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/g,
  ],
];

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const TITLE = /^(?:mr|mrs|ms|mx|miss|dr|prof)\.?$/i;

/** A first name greets; with the family name it says who they are. */
const namePattern = ({ customer, messages }: Conversation): RegExp | null => {
  const shown = customer.name
    .trim()
    .split(/\s+/)
    .filter((word) => /^\p{Lu}[\p{L}'’-]+$/u.test(word));
  const signed = /(?:^|\n)\s*(\p{Lu}[\p{L}'’-]+) (\p{Lu}[\p{L}'’-]+)\s*$/u.exec(
    messages.findLast(({ from }) => from === 'customer')?.text ?? '',
  );
  const [first, last] = shown.length >= 2 ? [shown[0], shown.at(-1)] : [signed?.[1], signed?.[2]];
  return first && last && !TITLE.test(first)
    ? new RegExp(`\\b${escaped(first)}\\s+${escaped(last)}\\b`, 'giu')
    : null;
};

const digits = (text: string): string => text.replace(/\D/g, '');

/** What in a draft for a public page is private: theirs or anyone's, but for the team's own contact. */
export const exposedIn = (
  draft: string,
  conversation: Conversation,
  { contact }: ReplySettings,
): Exposed[] => {
  if (!conversation.public) return [];
  const isOurs = (text: string): boolean =>
    text.toLowerCase() === contact.email.trim().toLowerCase() ||
    (contact.phone !== '' && digits(text) === digits(contact.phone));
  const links = [...draft.matchAll(/https?:\/\/\S+/g)].map(
    (link) => [link.index, link.index + link[0].length] as const,
  );
  const found: Exposed[] = [];
  const note = (what: Private, text: string, start: number): void => {
    const end = start + text.length;
    const within = (from: number, to: number): boolean => from < end && start < to;
    if (found.length === MOST) return;
    if (isOurs(text) || links.some(([from, to]) => within(from, to))) return;
    if (!found.some((one) => within(one.start, one.end))) found.push({ what, text, start, end });
  };
  for (const { text, index } of mailsIn(draft)) note('an e-mail address', text, index);
  for (const [what, pattern] of PATTERNS)
    for (const match of draft.matchAll(pattern)) note(what, match[0], match.index);
  const name = namePattern(conversation);
  for (const match of name ? draft.matchAll(name) : []) note('a full name', match[0], match.index);
  return found.sort((a, b) => a.start - b.start);
};
