import { owned } from '../clues.ts';
import { before, foundWords, startsClause } from '../draft.ts';
import type { Rule, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'please-reread',
  family: 'pointing-back',
  title: 'Please read again',
  why: 'It sends the customer back to school.',
  instead: 'Quote the line that matters, and say what it means for them.',
  source: 'B 2',
  strength: 'strong',
  phrases: [
    '(please|kindly|you|if you)? (re-read|reread|scroll up|scroll back|look again|read again)',
    '(please|kindly|just) <adv> read (my|our|the|through|what|it|this|all|above) ~2 (again|carefully|properly|above|first|thoroughly|before (you|asking|writing|contacting))',
    '(please|kindly)? read (my|our) (message|e-mail|email|reply|answer|last|previous|earlier|terms|policy)',
    '(if you|once you|when you) (read|look|check) (back|carefully|properly|my|our)',
    '(please)? read (carefully|properly|the (terms|fine print|small print|faq|manual|instructions|policy)|what (i|we) wrote)',
    '(<its>|was|all) <adv> (there|stated|written|explained|mentioned|covered|described|outlined) in (black and white|(my|our|the) (last|previous|terms|policy|faq|e-mail|email|message|manual|fine print|small print|contract|confirmation))',
  ],
  unless: (found) =>
    owned(found) ||
    /^(?:to|i|we|will|i'll|we'll|and|have|i've)$/.test(before(found)) ||
    (foundWords(found)[0] === 'read' && !startsClause(found)),
};

export const flags: readonly Sample[] = [
  { text: 'Please re-read the form.' },
  { text: 'Read my message again.' },
  { text: 'Please read the terms carefully.' },
  { text: 'If you read my last reply, it says a week.' },
  { text: 'It is stated in our terms.' },
];

export const passes: readonly (string | Sample)[] = [
  'I have asked the fitter to look again.',
  "I'll look again by noon.",
  'I read your message twice and you are right.',
  'Please see the photo I took.',
];
