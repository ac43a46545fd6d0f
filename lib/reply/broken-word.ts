import { unanswered } from '../text/conversation.ts';
import { primed } from '../text/primed.ts';
import { sentences } from '../text/sentences.ts';
import type { Situation } from './move.ts';
import { MISSED } from './promise.ts';

const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)';
const WHEN = new RegExp(
  `\\b(?:by|on|before|within|until) (?:the )?(?:${MONTH} \\d|\\d{1,2}(?:st|nd|rd|th)?\\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|\\bwithin [\\w-]+ (?:hours|days|weeks)|\\b(?:this|next) week\\b|\\b(?:today|tomorrow)\\b`,
  'i',
);
const WILL = /\b(?:will|shall)\b|\b(I|we|you|it|they|he|she)'ll\b/i;
const LEAST = 20;
const LONGEST = 140;

// Who reads it later: "this week" has become that one.
const PASSED: readonly [RegExp, string][] = [
  [/\bthis week\b/gi, 'that week'],
  [/\bnext week\b/gi, 'the week after'],
  [/\btoday\b/gi, 'that day'],
  [/\btomorrow\b/gi, 'the next day'],
];

const OURS: Readonly<Record<string, string>> = {
  i: 'we',
  my: 'our',
  me: 'us',
  myself: 'ourselves',
};

/** "I'll write to you by 28 March" as "we would write to you by 28 March". */
const recalled = (sentence: string): string => {
  const past = sentence
    .replace(/\b(I|we|you|it|they|he|she)'ll\b/gi, '$1 would')
    .replace(/\b(?:will|shall)\b/gi, 'would')
    .replace(/\b(?:I|my|me|myself)\b/g, (word) => OURS[word.toLowerCase()] ?? word);
  const told = PASSED.reduce((text, [now, then]) => text.replace(now, then), past);
  return told.charAt(0).toLowerCase() + told.slice(1);
};

const STARTS = /^(?:I|we|you|your|our|the|an?|someone|somebody|it|they|he|she|that)\b/i;
const OPENING =
  /^(?:(?:hi|hello|dear) [^,]{1,40},\s*|(?:and|so|then),?\s+|(?:i|we) (?:can |am happy to |are happy to )?(?:confirm|assure you|promise|expect)(?: that)?\s+)+/i;

/** "It is back with us and your refund will be with you by Friday": what was done is no promise. */
const fromItsPromise = (sentence: string): string => {
  const [done = '', ...rest] = sentence.split(/,? and /);
  return rest.length > 0 && !WILL.test(done) ? rest.join(' and ') : sentence;
};

const promiseIn = (text: string): string => {
  const said = sentences(text)
    .map(({ start, end }) => text.slice(start, end).replace(/’/g, "'").replace(/\s+/g, ' ').trim())
    .map((sentence) => sentence.replace(OPENING, '').replace(/[.!]{1,9}$/, ''))
    .map(fromItsPromise)
    .findLast(
      (sentence) => WILL.test(sentence) && primed(WHEN).test(sentence) && STARTS.test(sentence),
    );
  return said && said.length >= LEAST && said.length <= LONGEST && !/[?:;]/.test(said) ? said : '';
};

/**
 * What we promised last in this thread and did not keep, told as "we would …"; '' where there is
 * no such promise, they do not say that it was missed, or it is read by everybody.
 */
export const brokenWord = ({ conversation }: Situation): string => {
  const { messages } = conversation;
  const last = messages.findLast(({ from }) => from === 'agent' || from === 'customer');
  if (conversation.public || last?.from !== 'customer') return '';
  const fresh = unanswered(messages)
    .map(({ text }) => text)
    .join('\n');
  const ours = messages.findLast(({ from }) => from === 'agent')?.text ?? '';
  return primed(MISSED).test(fresh) ? recalled(promiseIn(ours)) : '';
};

/** The same as sentences to choose from. */
export const brokenLines = (situation: Situation): string[] => {
  const word = brokenWord(situation);
  return word
    ? [
        `We said that ${word}, and that did not happen.`,
        `You had our word that ${word}, and we did not keep it.`,
        `You were told that ${word}. It did not happen.`,
      ]
    : [];
};
