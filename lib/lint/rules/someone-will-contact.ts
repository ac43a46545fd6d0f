import { givesReason, owned, timeFollows } from '../clues.ts';
import { isQuestion } from '../draft.ts';
import { swapClause } from '../mend.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'someone-will-contact',
  family: 'transfer',
  strength: 'strong',
  phrases: [
    '(((a|an) ~2|one) (from|in|of|on) (our|the) ~1 (agents|colleagues|specialists|staff|team)|(our|the) (department|team)|a colleague|a representative|an agent|another (agent|colleague|team)|somebody|someone) (else)? (is going to|shall|should|will) <adv> (be)? (call/ing|contact/ing|email|get (back|in touch)|in touch|reach/ing|reply/ing|respond/ing|write) (back|out)? (to|with)? (you)?',
    "((you can)? expect to|you should|you will|you'll) <adv> (be called|be contacted|hear|hear back|receive a (call|reply|response)) (back)? (by|from) ((our|the) ~1 (department|team)|someone|us)",
    "(you will|you'll) <adv> be (called|contacted|informed|notified|updated)",
  ],
  unless: (found) =>
    isQuestion(found.sentence) ||
    timeFollows(found) ||
    owned(found) ||
    givesReason(found.sentence.tokens),
  mend: (found) =>
    /\b(?:contact|call|touch|reply)\b/.test(found.sentence.text)
      ? swapClause('I will write to you by [day and time]')(found)
      : null,
};

export const words: RuleWords = {
  title: 'Someone will contact you',
  why: 'Someone is no one: nobody has taken it on.',
  instead: 'Give a name and a time, or say “I will”.',
  source: 'D 9, A',
};

export const flags: readonly Sample[] = [
  { text: 'Someone will contact you.', becomes: 'I will write to you by [day and time].' },
  {
    text: 'A member of our team will be in touch.',
    becomes: 'I will write to you by [day and time].',
  },
  { text: 'You will be notified.' },
];

export const passes: readonly (string | Sample)[] = [
  'Our team will get you on board.',
  'Someone will call you by noon.',
  'Priya will call you because she can approve it.',
];
