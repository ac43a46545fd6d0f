import { primed } from '../text/primed.ts';
import { sentences } from '../text/sentences.ts';
import { factsOf } from './facts.ts';
import type { Situation } from './move.ts';

const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
const DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const BY = new RegExp(
  `\\b(?:by|before) (?:the (?:\\d{1,2}(?:st|nd|rd|th)|end of (?:the |this |next )?(?:week|month|${MONTH}))|(?:(?:next|this) )?${DAY}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?|christmas|easter|(?:month|year) end)\\b`,
  'i',
);
const WANTED =
  /\b(?:please|can you|could you|can we|need(?:s|ed)?|want|like|unless|or else|no use|has to|have to|must|in time|if possible)\b/i;
// A day somebody named before is not the day they name now.
const NAMED_BEFORE =
  /\b(?:you|we|they|he|she) (?:said|promised|told|were)\b|\b(?:promised|due|supposed|should have|ought to have|by law)\b/i;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** "by 15 December", "before the 20th": the day they name for it; '' where they name none. */
export const deadlineOf = (situation: Situation): string => {
  const { fresh } = factsOf(situation);
  for (const { start, end } of sentences(fresh)) {
    const sentence = fresh.slice(start, end);
    const [by = ''] = primed(BY).exec(sentence) ?? [];
    if (by && WANTED.test(sentence) && !NAMED_BEFORE.test(sentence))
      return by
        .replace(/^./, (letter) => letter.toLowerCase())
        .replace(new RegExp(`\\b(?:${MONTH}|${DAY}|christmas|easter)`, 'gi'), capital);
  }
  return '';
};
