import type { Conversation } from '../text/conversation.ts';
import type { ReplySettings } from './move.ts';
import { firstName } from './name.ts';
import { type Private, shapes, toldIn } from './private-shapes.ts';

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

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const WORD = /^\p{Lu}[\p{L}\p{M}'’-]+$/u;
const NOT_NAMES = /^(?:mr|mrs|ms|mx|miss|dr|prof|and)$/i;
const MIDDLE = "(?:\\s+[\\p{L}'’.-]+){0,2}\\s+";

/** Given names and the family name of a display name: two people may share one. */
const namesIn = (display: string): string[] => {
  if (firstName(display) === '') return [];
  const words = display.split(/[\s&,]+/).filter((word) => WORD.test(word) && !NOT_NAMES.test(word));
  const last = words.at(-1);
  if (words.length < 2 || !last) return [];
  const isTwo = /&|\band\b/i.test(display);
  // "Bethan and Rob" share no family name that we know of.
  if (isTwo && words.length < 3) return [];
  const given = isTwo ? words.slice(0, -1) : words.slice(0, 1);
  return given.map((first) => `\\b${escaped(first)}${MIDDLE}${escaped(last)}\\b`);
};

const LAST_LINE = /(?:^|\n)\s*(\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+)\s*$/u;

/** A first name greets; with the family name it says who they are. */
const namePattern = ({ customer, messages }: Conversation): RegExp | null => {
  const theirs = messages.findLast(({ from }) => from === 'customer')?.text ?? '';
  const shown = namesIn(customer.name.trim());
  const names = shown.length > 0 ? shown : namesIn(LAST_LINE.exec(theirs)?.[1] ?? '');
  return names.length > 0 ? new RegExp(names.join('|'), 'giu') : null;
};

const MOST_TOLD = 20;

const toldBy = ({ messages }: Conversation): { what: Private; text: string }[] =>
  messages
    .filter(({ from }) => from === 'customer')
    .flatMap(({ text }) => toldIn(text))
    .slice(0, MOST_TOLD);

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
  for (const { what, pattern, unless } of shapes)
    for (const match of draft.matchAll(pattern))
      if (!unless?.test(match[0])) note(what, match[0], match.index);
  for (const { what, text } of toldBy(conversation))
    for (const match of draft.matchAll(new RegExp(`(?<![\\w-])${escaped(text)}(?![\\w-])`, 'gi')))
      note(what, match[0], match.index);
  const name = namePattern(conversation);
  for (const match of name ? draft.matchAll(name) : []) note('a full name', match[0], match.index);
  return found.sort((a, b) => a.start - b.start);
};
