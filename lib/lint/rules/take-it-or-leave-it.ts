import { owned } from '../clues.ts';
import { before, foundWords, isQuestion, startsClause } from '../draft.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'take-it-or-leave-it',
  family: 'dismissal',
  strength: 'strong',
  phrases: [
    '(consider|regard) (it|this) (as)? (closed|resolved)',
    '(decision|position) (is final|remains|stands|will not|<cannot> be)',
    '(consider|regard|treat) (the|this|your) ~1 (case|claim|complaint|issue|matter) (as|to be)? <adv> (closed|resolved|settled)',
    "(case closed|end of (conversation|story)|get used to it|live with it|take it or leave it|that's final|too bad)",
    "(you|you will|you'll) <adv> (have to|need to) (accept|get used to|live with) (it|that|the|this)",
    '(i|we) <adv> (consider|regard) (the|this|your) (case|complaint|issue|matter|ticket) (as|to be)? <adv> (closed|resolved|settled)',
    "(<its>|isn't) (not (my|our)|your) problem",
    '<youre> <adv> (free|welcome) to (go|look|shop) (elsewhere|somewhere else)',
    "(i|we) (do not|don't) (care|have time for)",
  ],
  unless: (found) =>
    owned(found) ||
    (before(found) === 'that' && before(found, 1) === 'not') ||
    (foundWords(found)[0] === 'too' && !startsClause(found)) ||
    (isQuestion(found.sentence) && foundWords(found).includes('decision')) ||
    ['until', 'before', 'once', 'if', 'make', 'unless', 'when', 'not', 'understand'].includes(
      before(found),
    ),
};

export const words: RuleWords = {
  title: 'The door is shut',
  why: 'It ends the talk on the customer’s behalf.',
  instead: 'Say what you can still do, and ask what would be fair.',
  source: 'A, B 3',
};

export const flags: readonly Sample[] = [
  { text: 'Take it or leave it.' },
  { text: 'You will just have to accept it.' },
  { text: 'We consider this matter closed.' },
  { text: "That's not our problem." },
  { text: "You're free to go elsewhere." },
];

export const passes: readonly (string | Sample)[] = [
  "The wait isn't too bad today.",
  "It's not that we don't care.",
  'I will not close this until you tell me it works.',
  'Is there more to discuss before Friday?',
];
