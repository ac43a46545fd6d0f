import { givesReason, owned, timeFollows } from '../clues.ts';
import { isQuestion } from '../draft.ts';
import { swapClause } from '../mend.ts';
import type { Rule, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'someone-will-contact',
  family: 'transfer',
  title: 'Someone will contact you',
  why: 'Someone is no one: nobody has taken it on, and there is nobody to ask for.',
  instead: 'Give a name and a time, or say “I will”.',
  source: 'D 9, A',
  strength: 'strong',
  phrases: [
    '(someone|somebody|a colleague|a representative|an agent|(one|a member) of (our|the) ~1 (agents|team|colleagues|staff|specialists)|another (team|colleague|agent)|(the|our) (team|department)) (else)? (will|should|shall|is going to) <adv> (be)? (contact/ing|call/ing|get|reach/ing|reply/ing|respond/ing|in touch|email|write) (back|out)? (with|to)? (you)?',
    "(you will|you'll|you should|expect to) <adv> (be contacted|be called|hear back|receive a (call|reply|response)|hear) (back)? (from|by) (us|someone|(the|our) ~1 (team|department))",
    "(you will|you'll) <adv> be (contacted|called|informed|notified|updated)",
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

export const flags: readonly Sample[] = [
  { text: 'Someone will contact you.', becomes: 'I will write to you by [day and time].' },
  {
    text: 'A member of our team will be in touch.',
    becomes: 'I will write to you by [day and time].',
  },
  { text: 'You will be notified.' },
];

export const passes: readonly (string | Sample)[] = [
  'Someone will call you by noon.',
  'Priya will call you because she can approve it.',
];
