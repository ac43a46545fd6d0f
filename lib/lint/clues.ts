import { compilePhrases, type Phrases } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import { isQuestion } from './draft.ts';
import type { Draft, Found, Sentence } from './rule.ts';

// What a sentence says besides the words found, by which the same words hurt or do not.

type Test = (tokens: readonly Token[]) => boolean;

/** Asked many times of the same sentence, worked out once: tokens are kept as long as theirs. */
const remembered = (test: Test): Test => {
  const answers = new WeakMap<readonly Token[], boolean>();
  return (tokens) => {
    const answer = answers.get(tokens) ?? test(tokens);
    answers.set(tokens, answer);
    return answer;
  };
};

/** Compiled when first asked: most drafts ask for few of these. */
const compile = (phrases: readonly string[]): Phrases<true> => {
  let compiled: Phrases<true> | undefined;
  return {
    find: (tokens) => {
      compiled ??= compilePhrases(phrases.map((phrase) => ({ phrase, value: true as const })));
      return compiled.find(tokens);
    },
  };
};

/** Whether any of these phrases stands among the words. */
export const has = (phrases: readonly string[]): Test => {
  const compiled = compile(phrases);
  return remembered((tokens) => compiled.find(tokens).length > 0);
};

const NOT = /^(?:not|isn't|wasn't|aren't|no|never|nor|hardly|neither)$/;

const hasUndenied = (phrases: readonly string[]): Test => {
  const compiled = compile(phrases);
  return remembered((tokens) =>
    compiled
      .find(tokens)
      .some(
        ({ first }) =>
          !tokens.slice(Math.max(0, first - 3), first).some(({ norm }) => NOT.test(norm)),
      ),
  );
};

const SELVES =
  '(i|we|our (own)? (team|system|warehouse|driver|supplier|side|website|app|staff|mistake))';

/** The writer takes the fault: "we sent the wrong size", "that's on us", "our mistake". */
export const owns = hasUndenied([
  '(our|my|entirely our|completely our|all our) (own)? (fault|mistake|error|failure|oversight|doing|slip|bug)',
  '(fault|mistake|error|failure|oversight|slip) (is|was|lies|here is|here was|on) (ours|mine|us|our (side|part|end)|my (side|part|end)|with (us|me))',
  '(on us|on me|is down to us|was down to us|ours to (fix|answer|put|own|sort))',
  '(because|after|when|that|how|since|where) (i|we) (have|had)? (sent|failed|missed|broke|lost|charged|billed|forgot|overlooked|took|kept|let|made|got|gave|told|did|dropped|mixed|delivered|booked|cancelled|canceled|shipped|packed|messed|caused|left|put|never|should)',
  `${SELVES} (have|had|has)? (clearly|simply|badly|just|really|obviously|plainly)? (failed|missed|broke|lost|overcharged|forgot|overlooked|messed|mixed up|dropped the ball|let you down|fell short|slipped up|got (this|that|it|your ~2) wrong|made (a|an|the|this|that|some) ~1 (mistake|mistakes|error|errors)|sent (you)? the wrong|gave you the wrong|charged you|took too long|kept you waiting|should have|should've|should not have|shouldn't have|did not|didn't)`,
  '(no excuse|not (good enough|acceptable)|unacceptable|your fault at all)',
]);

/** An apology of any kind, or words that take the trouble seriously. */
export const acknowledges = has([
  '(sorry|apologise|apologize|apologies|apology|apologising|apologizing)',
  "(you're|you are|you were) (quite|absolutely|completely|entirely|so)? right",
  '(i|we) (can|do|completely|fully|totally|really)? (understand|see|hear|know) (why|how|what|you|that|this|your)',
  "(should not have|shouldn't have) (happened|had|been|waited|needed)",
]);

const DAYS =
  /^(?:today|tonight|tomorrow|noon|midday|midnight|(?:mon|tues|wednes|thurs|fri|satur|sun)day|next-day|same-day)$/;
const MONTHS =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;
const UNITS = /^(?:minutes?|mins?|hours?|hrs?|days?|weeks?)$/;
const COUNTS = /^(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|couple|half)$/;
const CLOCK = /^(?:\d{1,2}(?:[.]\d\d)?(?:am|pm)|\d{1,2}(?:st|nd|rd|th)|\d{4}-\d\d-\d\d)$/;
const BLANK = /^(?:date|day|time|when|hour|deadline|weekday)$/;

const saysTimeAt = (tokens: readonly Token[], index: number): boolean => {
  const norm = (offset: number): string => tokens[index + offset]?.norm ?? '';
  const here = norm(0);
  if (DAYS.test(here) || CLOCK.test(here)) return true;
  if (/^\d/.test(here) && (MONTHS.test(norm(1)) || MONTHS.test(norm(-1)))) return true;
  if (/^\d/.test(here) && /^(?:am|pm|a\.m|p\.m|o'clock)$/.test(norm(1))) return true;
  if (/^\d{1,2}$/.test(here) && norm(1) === ':' && /^\d\d/.test(norm(2))) return true;
  if (UNITS.test(here)) return [-1, -2, -3].some((back) => COUNTS.test(norm(back)));
  if (here === 'this') return /^(?:morning|afternoon|evening|week)$/.test(norm(1));
  if (here === 'end')
    return /^(?:day|week|month|today|business)$/.test(norm(norm(2) === 'the' ? 3 : 2));
  if (here === '[') return [1, 2, 3].some((on) => BLANK.test(norm(on)));
  return false;
};

/** A day, an hour, "within two days", or a blank for one. */
export const saysTime = remembered((tokens) =>
  tokens.some((_, index) => saysTimeAt(tokens, index)),
);

const NEAR = 2;

/** This sentence and the two after it: where a promise would be made good. */
export const fromHere = ({ draft, index }: Found): Sentence[] =>
  draft.sentences.slice(index, index + 1 + NEAR);

/** A time is promised here or right after; a question about today promises nothing. */
export const timeFollows = (found: Found): boolean =>
  fromHere(found).some((sentence) => !isQuestion(sentence) && saysTime(sentence.tokens));

export const owned = ({ sentence }: Found): boolean => owns(sentence.tokens);

/** "I'll", "we can", "so that I", a step the writer takes or a reason given. */
export const offers = has([
  "(i'll|we'll|i will|we will|i'm going to|we're going to|so (that)? (i|we)|(i|we) can|(i've|we've|i have|we have) (asked|sent|opened|arranged|refunded|ordered|booked|started))",
  "(here is|here's) (what|how)",
]);

/** Why the other person is the right one. */
export const givesReason = has([
  "(who|because|so (that)? (you|they|she|he|we|i)|specialist|specialists|since (they|she|he)|as (they|she|he)|they can|she can|he can|they'll|she'll|he'll|to (get|have|make|arrange|approve|sort|fix))",
]);

export const saysPrivate = has([
  "(dm|dms|dm'd|direct message|direct messages|private message|private messages|privately|in private|(message|pm|inbox) (us|me)|(in|through|via) (the|this|our) (private)? (chat|form|link))",
]);

const firsts = new WeakMap<Draft['sentences'], Map<Test, number>>();

/** The first sentence of which this is true, and -1 where there is none. Worked out once a draft. */
export const firstSentence = ({ sentences }: Draft, test: Test): number => {
  const known = firsts.get(sentences) ?? new Map<Test, number>();
  firsts.set(sentences, known);
  const first = known.get(test) ?? sentences.findIndex(({ tokens }) => test(tokens));
  known.set(test, first);
  return first;
};

export const anySentence = (draft: Draft, test: Test): boolean => firstSentence(draft, test) >= 0;

const acts = has([
  "(i have|i've) ~1 (added|approved|arranged|asked|blocked|booked|called|cancelled|changed|checked|cleared|corrected|credited|entered|fixed|found|knocked|lifted|listened|looked|moved|ordered|paid|posted|pulled|put|refunded|released|removed|reserved|rung|sent|set|switched|taken)",
  "(we have|we've) ~1 (booked|corrected|credited|fixed|moved|ordered|put|refunded|removed|restored|taken)",
  "(you'll|you will) (have|get) (it|a|an|another|the|them|your)",
]);
const promises = has(["(i'll|i will|is on its way|leaves|on us|will be with you)"]);

const putsIt = remembered((tokens) => acts(tokens) || (promises(tokens) && saysTime(tokens)));

/** The writer puts it right in the same draft: next to that a plain fact is no wall. */
export const putsRight = ({ draft }: Found): boolean => anySentence(draft, putsIt);

/** It is done: what comes after is no hurdle any more. */
export const isCancelled = has([
  "(is|been|i've|we've|have|has|was) (now)? (cancelled|canceled|closed|ended|stopped)",
]);
