import { acknowledges, fromHere, offers, owned, putsRight } from '../clues.ts';
import { foundWords, isQuestion } from '../draft.ts';
import { swap } from '../mend.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'no-record',
  family: 'disbelief',
  strength: 'strong',
  phrases: [
    "(do not|don't|<cannot>) (find|have|see) any ~1 (calls|emails|messages|requests)",
    "(i|our records|our system|the system|there|we) <adv> (can find|can see|can't find|can't see|cannot find|couldn't find|do not have|do not see|don't have|don't see|find|found|had|has|have|hold|is|see|show/s|was) (absolutely)? (a|any|no|the)? (evidence|indication|mention|proof|record/s|trace) (for|from|here|in|of|on|showing|that)?",
    '(no) (such)? (evidence|proof|record|trace) (exists|for|found|of|that|was found)',
    'we never (got|had|received|saw) (a|an|any|it|that|the|this|your)',
    "(i|we) (did not|didn't|have not|haven't) (get|got|gotten|receive/d) (a|an|any|your) (call|complaint|e-mail|email|form|letter|message|order|payment|request|return)",
  ],
  unless: (found) => {
    const words = foundWords(found);
    const denies = words.some((word) =>
      /^(?:no|not|can't|cannot|couldn't|don't|never|didn't|haven't)$/.test(word),
    );
    const askedOrOffered =
      fromHere(found).some((sentence) => isQuestion(sentence) || offers(sentence.tokens)) ||
      fromHere(found).some(({ tokens }) => acknowledges(tokens));
    return !denies || askedOrOffered || owned(found) || putsRight(found);
  },
  mend: (found) =>
    /^(?:of|for)$/.test(foundWords(found).at(-1) ?? '') &&
    /^(?:i|we)$/.test(foundWords(found)[0] ?? '')
      ? swap("{I haven't|we haven't} yet found a record of")(found)
      : null,
};

export const words: RuleWords = {
  title: 'We have no record',
  why: 'Left bare, it says: what is not written down did not happen.',
  instead: 'Say you have not found it yet, and what you need to find it.',
  source: 'B 2, E',
};

export const flags: readonly Sample[] = [
  {
    text: 'We have no record of your call.',
    becomes: "We haven't yet found a record of your call.",
  },
  { text: 'There is no evidence of damage.' },
  { text: 'I cannot find any record that it was returned.' },
  { text: 'We never received your payment.' },
];

export const passes: readonly (string | Sample)[] = [
  "I can't find a record of it yet. Could you send me the date of the call?",
  'We have a record of your call at ten.',
  "I'm sorry, we have no record of your call, so I'll search the old system today.",
];
