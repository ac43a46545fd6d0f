import type { Point } from '../detect/reading.ts';
import { type Conversation, type Message, unanswered } from '../text/conversation.ts';
import { primed } from '../text/primed.ts';
import { sentences } from '../text/sentences.ts';
import { cleaned, cut, isSayable, startsOn } from './echo-words.ts';
import { isOurDoing, leans, ledTo, WRONG, worthOf } from './echo-worth.ts';
import { onBehalf } from './on-behalf.ts';
import { reflect } from './reflect.ts';
import { isLearned, lowered } from './spelling.ts';

/** What a customer's own sentence becomes when we say it back. */
export interface Echo {
  /** A whole sentence, with its stop: "Your lamp flickers every evening." */
  sentence: string;
  /** The same to go on after "As I understand it, "; '' where its first word may be a name. */
  clause: string;
  /** It says what is wrong, not only how it began. */
  wrong: boolean;
  /** The sentence as they wrote it. */
  raw: string;
  /** It can be told without the sentence before it. */
  alone: boolean;
}

const MOST = 2;
const LEAST_ALONE = 25;
const LONGEST_TOGETHER = 210;

interface Candidate {
  at: number;
  worth: number;
  said: string;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const AFTER_COMMA =
  /^([^,]+), ((?:you|we|you've|we've|you're|we're|he|she|they|your|our) (?!and\b)(?!.* and )[^,]+)$/i;
const SUBORDINATE =
  /^(?:when|if|after|before|since|although|though|because|while|as|despite|once|even|for|in|on|at)\b/i;

/** Two sentences held together by a comma get their "and". */
const joined = (text: string): string =>
  (SUBORDINATE.test(text) ? text : text.replace(AFTER_COMMA, '$1, and $2')).replace(
    /\b(told|promised|assured) you (you|we)\b/g,
    '$1 you that $2',
  );

const spoken = (said: string, all: string): Echo => {
  const turned = joined(reflect(said).replace(/\s+/g, ' ').trim());
  const start = startsOn(said, all);
  return {
    sentence: `${capital(turned)}.`,
    wrong: primed(WRONG).test(said) || isOurDoing(said),
    raw: said,
    alone: !leans(said) && said.length >= LEAST_ALONE,
    clause: start === 'small' ? turned.charAt(0).toLowerCase() + turned.slice(1) : '',
  };
};

const IT = /^it(?='s\b| (?!has been\b|had been\b|took\b|is now\b))/i;

/** "It flickers", after their lamp was named, can stand alone as "my lamp flickers". */
const standing = (said: string, noun: string, before: string): string =>
  noun && before.includes(noun)
    ? said.replace(IT, `my ${noun}`).replace(/^(my [^']+)'s /, '$1 is ')
    : said;

const candidatesIn = (
  text: string,
  issues: readonly Point[],
  isPublic: boolean,
  noun: string,
): (Candidate | null)[] =>
  sentences(text).map(({ start, end }, at) => {
    const raw = text.slice(start, end);
    const before = text.slice(0, start);
    const said = cut(onBehalf(standing(cleaned(raw), noun, before), before));
    if (!isSayable(raw, said, isPublic)) return null;
    const isIssue = issues.some((point) => point.start < end && start < point.end);
    return { at, worth: worthOf(raw, isIssue), said };
  });

const LEAST = 2;
const SHORT = 60;
const FALL = 1.5;
// In a long letter the matter comes late, so that its worth falls more slowly there.
const MOST_LOST = 9;

/** The worth of a sentence falls with its place: what matters most is mostly said first. */
const bestOf = (
  able: readonly Candidate[],
  count: number,
  isPublic: boolean,
): Candidate | undefined => {
  const fall = Math.min(FALL, MOST_LOST / count);
  const standing = able.filter(({ said }) => !leans(said));
  const [best] = standing
    .filter(({ worth }) => worth >= LEAST)
    .sort((a, b) => b.worth - fall * b.at - (a.worth - fall * a.at) || a.at - b.at);
  return best ?? (isPublic ? undefined : standing.find(({ said }) => said.length >= 40));
};

const BY_THE_WAY =
  /\b(?:receipt|photos?|photographs?|attach\w*|screenshots?|video|order number|reference)\b/i;

/** What goes with it: the sentence after it, or, where it tells only how it began, what went wrong. */
const nextTo = (first: Candidate, able: readonly Candidate[]): Candidate | undefined => {
  const fitting = able.filter(
    ({ at, said }) => at > first.at && said.length + first.said.length <= LONGEST_TOGETHER,
  );
  const near = fitting.find(
    ({ at, worth, said }) =>
      at === first.at + 1 && !BY_THE_WAY.test(said) && (worth >= 1 || said.length < SHORT),
  );
  const led = fitting.find(({ said, worth }) => worth >= 1 && ledTo(said) && !leans(said));
  const after = near && (primed(WRONG).test(near.said) || ledTo(near.said)) ? near : (led ?? near);
  if (primed(WRONG).test(first.said) || (after && primed(WRONG).test(after.said))) return after;
  return fitting.find(({ said }) => primed(WRONG).test(said) && !leans(said)) ?? after;
};

/** What is wrong may stand in the sentence before the best one: then both are said, in their order. */
const leadingTo = (best: Candidate, able: readonly Candidate[]): Candidate =>
  able.find(
    ({ at, said }) =>
      at === best.at - 1 &&
      (primed(WRONG).test(said) || (ledTo(best.said) && !isOurDoing(best.said))) &&
      !leans(said) &&
      said.length + best.said.length <= LONGEST_TOGETHER,
  ) ?? best;

const LONGEST_OF_ALL = 330;
const MANY = 6;

/** In a long letter what it led to, or the second trouble, is said back as well. */
const besidesIn = (
  able: readonly Candidate[],
  said: readonly (Candidate | undefined)[],
  isPublic: boolean,
): Candidate[] => {
  const told = said.filter((one) => one !== undefined);
  if (isPublic || told.length === 0 || able.length + 1 < MANY) return [];
  const room = LONGEST_OF_ALL - told.reduce((sum, one) => sum + one.said.length, 0);
  const last = Math.max(...told.map(({ at }) => at));
  const [more] = able
    .filter((one) => !told.includes(one) && one.at > last && one.said.length <= room)
    .filter(({ said: words }) => ledTo(words) && !leans(words))
    .sort((a, b) => b.worth - a.worth || a.at - b.at);
  return more ? [more] : [];
};

/** The sentence or two of theirs that say what went wrong, turned to "you"; none where that is not safe. */
export const echoOf = (
  conversation: Conversation,
  points: readonly (Point & { message: string })[],
  noun = '',
): Echo[] => {
  const open = unanswered(conversation.messages).toSorted((a, b) => b.text.length - a.text.length);
  const told = echoIn(open, conversation, points, noun);
  if (told.length > 0 || conversation.public) return told;
  const before = conversation.messages.filter(
    (message) => message.from === 'customer' && !open.includes(message),
  );
  return echoIn(before, conversation, points, noun).filter(({ wrong }) => wrong);
};

const echoIn = (
  open: readonly Message[],
  conversation: Conversation,
  points: readonly (Point & { message: string })[],
  noun: string,
): Echo[] => {
  for (const { id, text: written } of open) {
    const text = lowered(written);
    const issues = points.filter(({ kind, message }) => kind === 'issue' && message === id);
    if (sentences(text).filter(({ start, end }) => isLearned(text.slice(start, end))).length > 1)
      continue;
    const found = candidatesIn(text, issues, conversation.public, noun);
    const able = found.filter((one) => one !== null);
    const best = bestOf(able, found.length, conversation.public);
    if (!best) continue;
    const first = leadingTo(best, able);
    const next = first === best ? nextTo(best, able) : best;
    return [first, next]
      .filter((one) => one !== undefined)
      .slice(0, MOST)
      .concat(besidesIn(able, [first, next], conversation.public))
      .toSorted((a, b) => a.at - b.at)
      .map(({ said }) => spoken(said, text));
  }
  return [];
};
