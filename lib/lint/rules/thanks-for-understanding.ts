import { acknowledges, anySentence, owned } from '../clues.ts';
import { isTroubled } from '../customer.ts';
import { after } from '../draft.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'thanks-for-understanding',
  family: 'dismissal',
  strength: 'weak',
  when: isTroubled,
  phrases: [
    '(thank you|thanks) (again|in advance|so much|very much)? for (your)? (continued|kind|patience and|understanding and)? (cooperation|patience|understanding)',
    '(thank you|thanks) for (bearing with (me|us)|being (so)? (patient|understanding)|understanding)',
    'appreciate your (continued|kind|patience and)? (cooperation|patience|understanding)',
    'your (continued|kind)? (cooperation|patience|understanding) (is|will be) <adv> appreciated',
    "(hope|trust) (that)? (you|you'll) (can|do|will)? (appreciate|understand)",
  ],
  unless: (found) =>
    owned(found) ||
    /^(?:while|when|whilst|today|so)$/.test(after(found)) ||
    anySentence(found.draft, acknowledges),
};

export const words: RuleWords = {
  title: 'Thank you for your understanding',
  why: 'It thanks them for something they have not given.',
  instead: 'Say sorry for the wait, or ask whether this works for them.',
  source: 'B 1, C 5',
};

export const flags: readonly Sample[] = [
  { text: 'We appreciate your patience.' },
  { text: 'It takes three weeks. Thank you for your understanding.' },
  { text: 'Thanks in advance for your continued patience.' },
  { text: 'We hope you understand.' },
];

export const passes: readonly (string | Sample)[] = [
  "I'm sorry for the wait. Thank you for your patience.",
  'Thanks for your patience while I looked.',
  'I understand that you waited a week.',
];
