import { acknowledges, fromHere, offers, owned } from '../clues.ts';
import { foundWords, isQuestion } from '../draft.ts';
import { swap } from '../mend.ts';
import type { Rule, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'no-record',
  family: 'disbelief',
  title: 'We have no record',
  why: 'Left bare, it ends the matter: it did not happen because it is not written down.',
  instead: 'Say you have not found it yet, and what you need to find it.',
  source: 'B 2, E',
  strength: 'strong',
  phrases: [
    "(i|we|there|our system|the system|our records) <adv> (have|had|has|is|was|hold|show/s|find|found|see|can find|can see|could find|can't find|cannot find|couldn't find|do not have|don't have|don't see|do not see|can't see|cannot see) (absolutely)? (no|any|a|the)? (record/s|trace|evidence|sign|indication|proof|mention) (of|that|for|on|from|here|in|showing)?",
    '(no|not any) (such)? (record|trace|evidence|proof) (of|that|for|exists|found|was found)',
    '(no|not any) such (order|payment|call|complaint|account|request|email|e-mail|conversation|customer|booking)',
    'we never (received|got|had|saw) (your|any|a|the|an|it|that|this)',
    "(i|we) (did not|didn't|have not|haven't) (receive/d|get|got|gotten) (any|your|a|an) (message|email|e-mail|call|request|order|payment|complaint|return|letter|form)",
  ],
  unless: (found) => {
    const words = foundWords(found);
    const denies = words.some((word) =>
      /^(?:no|not|can't|cannot|couldn't|don't|never|didn't|haven't)$/.test(word),
    );
    const askedOrOffered =
      fromHere(found).some((sentence) => isQuestion(sentence) || offers(sentence.tokens)) ||
      fromHere(found).some(({ tokens }) => acknowledges(tokens));
    return !denies || askedOrOffered || owned(found);
  },
  mend: (found) =>
    /^(?:of|for)$/.test(foundWords(found).at(-1) ?? '') &&
    /^(?:i|we)$/.test(foundWords(found)[0] ?? '')
      ? swap("{I haven't|we haven't} yet found a record of")(found)
      : null,
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
