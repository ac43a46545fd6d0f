import { owned } from '../clues.ts';
import { before, foundWords, isQuestion } from '../draft.ts';
import type { Rule, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'take-it-or-leave-it',
  family: 'dismissal',
  title: 'The door is shut',
  why: 'It ends the talk on the customer’s behalf.',
  instead: 'Say what you can still do, and ask what would be fair.',
  source: 'A, B 3',
  strength: 'strong',
  phrases: [
    '(consider|regard|treat) (this|the|your) ~1 (matter|case|complaint|issue|claim) (as|to be)? <adv> (closed|resolved|settled|concluded)',
    "(take it or leave it|end of (story|discussion|conversation)|deal with it|live with it|get used to it|that's final|case closed|too bad)",
    "(you'll|you will|you) <adv> (have to|need to) (live with|accept|put up with|get used to) (it|that|this|the)",
    '(nothing|not much) (more|else|further) to (discuss|say|add)',
    '(this|the|that|my|our) (matter|case|decision|conversation|discussion|complaint) (is|has been|is now) (closed|final|over)',
    '(we|i) <adv> (consider|regard) (this|the|your) (matter|case|complaint|issue|ticket) (as|to be)? <adv> (closed|resolved|settled)',
    "(<its>|isn't) (not)? (our|my|your) problem",
    "(i|we) (do not|don't) (care|have time for)",
    "(can't|cannot|couldn't) care less",
    'why (are you|do you) (even)? (complaining|moaning)',
  ],
  unless: (found) =>
    owned(found) ||
    (isQuestion(found.sentence) && foundWords(found).includes('decision')) ||
    ['until', 'before', 'once', 'if', 'make', 'unless', 'when', 'not', 'understand'].includes(
      before(found),
    ),
};

export const flags: readonly Sample[] = [
  { text: 'Take it or leave it.' },
  { text: 'You will just have to accept it.' },
  { text: 'We consider this matter closed.' },
  { text: "That's not our problem." },
];

export const passes: readonly (string | Sample)[] = [
  'I will not close this until you tell me it works.',
  'Is there more to discuss before Friday?',
];
