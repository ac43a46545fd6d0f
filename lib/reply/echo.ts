import type { Point } from '../detect/reading.ts';
import { type Conversation, type Message, unanswered } from '../text/conversation.ts';
import { sentences } from '../text/sentences.ts';
import { cleaned, cut, isSayable, startsOn } from './echo-words.ts';
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
const LONGEST_TOGETHER = 210;

const WRONG =
  /\b(?:not|never|no|nobody|nothing|none|wrong|broken?|broke|cracked|smashed|damaged|dropped|faulty|dead|missing|late(?! (?:wife|husband|mother|father|mum|dad|son|daughter|brother|sister|nan|gran))|lost|stop(?:ped|s)|failed|fell|leak\w*|flak\w*|dip|hole|refus\w+|cancel+ed|blocked|locked|banned|charged|charges|taken|still|again|twice|three times|without|instead|only|empty|cold|orange|mould|mud\w*|whistles|headache|invalid|timing out|gone|fake|promised|waiting|moved (?:me|my|our|it)|quoted|ruined|another (?:family|customer|person|man|woman)|someone else|wiped|rude\w*|delay\w*|overdue|flicker\w*|crash\w*|freez\w*|noisy|dirty|filthy|racket|penalty|error|fault|should have (?:been|come|arrived|had)|had (?:\w+ ){1,3}in (?:it|them)|swollen|welts|rash|different (?:model|one|size|colour|shades|floors?))\b|n't\b/i;
const OURS = /\b(?:you|your|you've|u)\b/i;
// What they say we did is the heart of it.
const WE_DID =
  /^(?:you(?:'ve| have)? (?!are\b|were\b|can\b|could\b|will\b|would\b|should\b|may\b|might\b|have\b|must\b|do\b|did\b|know\b)\w+|your (?!\w+ (?:is|are|was|were|says?)\b)(?:\w+ ){1,2}\w+ed\b)/i;
const OUR_PEOPLE =
  /\b(?:the|your|a|one of your) (?:\w+ )?(?:driver|rider|engineer|technician|fitter|plumber|conductor|guard|receptionist|waiter|waitress|nurse|adviser|agent|surveyor|crew|staff)\b.*\b(?:me|my|us|our|him|her)\b/i;
const GOODS = /\b(?:ordered|bought|booked|paid|signed up|returned|received|picked up|stayed)\b/i;

interface Candidate {
  at: number;
  worth: number;
  said: string;
}

const worthOf = (raw: string, isIssue: boolean): number =>
  (isIssue ? 3 : 0) +
  (WRONG.test(raw) ? 2 : 0) +
  (OURS.test(raw) ? 1 : 0) +
  (WE_DID.test(raw) || OUR_PEOPLE.test(raw) ? 3 : 0) +
  (GOODS.test(raw) ? 1 : 0) +
  (raw.length >= 40 ? 1 : 0);

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
    wrong: WRONG.test(said) || WE_DID.test(said) || OUR_PEOPLE.test(said),
    raw: said,
    alone: !leans(said),
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

// What begins with one of these leans on the sentence before it.
const LEANS =
  /^(?:(?:it|it's)(?! (?:has been|had been|been|took|is now|was the)\b)|he|she|they|this(?! (?:was the|season|year|week|month|summer|winter|spring|autumn|time)\b)|that|these|those|then|since then|which)\b/i;
// "The left one whistles": of what, the sentence before says.
const OF_WHAT =
  /^the (?:left|right|other|first|second|third|new|old|same|next|last|latest|biggest|small|wrong) ones?\b/i;
// "I have told you twice": of what, the sentence before says.
const REMINDS =
  /^(?:i|we) only (?:know|knew|found|noticed)\b|^(?:i|we)(?: have|'ve)? (?:told|asked|rang|rung|phoned|called|emailed|e-mailed|written|wrote|chased|took)\b.{0,40}$/i;
const OBJECT =
  /(?<!\b(?:and|but|that|when|because|as|if|although|while|since|so|then|or|where|before|after|until|is|was)) \b(?:it|him|them)\b(?! (?:is|was|has|had|will|would|took|takes)\b)/i;
const NAMED =
  /\b(?:the|an?|my|our|your|his|her|their|this|these|two|three|four|five|six|\d+) \p{L}/iu;
/** "I changed it in March": the sentence before says what. */
const pointsBack = (said: string): boolean => {
  const at = OBJECT.exec(said)?.index ?? -1;
  return /\bsa(?:id|y) so\b/i.test(said) || (at > 0 && !NAMED.test(said.slice(0, at)));
};

const leans = (said: string): boolean =>
  LEANS.test(said) || OF_WHAT.test(said) || REMINDS.test(said) || pointsBack(said);
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

/** What goes with it: the sentence after it, or, where it tells only how it began, what went wrong. */
const nextTo = (first: Candidate, able: readonly Candidate[]): Candidate | undefined => {
  const fitting = able.filter(
    ({ at, said }) => at > first.at && said.length + first.said.length <= LONGEST_TOGETHER,
  );
  const after = fitting.find(
    ({ at, worth, said }) => at === first.at + 1 && (worth >= 1 || said.length < SHORT),
  );
  if (WRONG.test(first.said) || (after && WRONG.test(after.said))) return after;
  return fitting.find(({ said }) => WRONG.test(said) && !leans(said)) ?? after;
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
    const first = bestOf(able, found.length, conversation.public);
    if (!first) continue;
    const next = nextTo(first, able);
    return [first, next]
      .filter((one) => one !== undefined)
      .slice(0, MOST)
      .map(({ said }) => spoken(said, text));
  }
  return [];
};
