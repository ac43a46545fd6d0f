import { acknowledges, anySentence, isTroubled, owned } from '../clues.ts';
import { after } from '../draft.ts';
import type { Rule, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'thanks-for-understanding',
  family: 'dismissal',
  title: 'Thank you for your understanding',
  why: 'It thanks them for something they have not given: it takes their agreement as read.',
  instead: 'Say sorry for the wait, or ask whether this works for them.',
  source: 'B 1, C 5',
  strength: 'weak',
  when: isTroubled,
  phrases: [
    '(thank you|thanks) (so much|very much|again|in advance)? for (your)? (kind|continued|patience and|understanding and)? (patience|understanding|cooperation|co-operation)',
    '(thank you|thanks) for (being (so)? (patient|understanding)|bearing with (us|me)|understanding)',
    'we <adv> appreciate your (continued|kind|patience and)? (patience|understanding|cooperation)',
    'your (kind|continued)? (patience|understanding|cooperation) (is|will be) <adv> appreciated',
    "(hope|trust) (that)? (you|you'll) (will|can|do)? (understand|appreciate)",
    '(hope|ask|asking|hoping) for your (kind)? understanding',
  ],
  unless: (found) =>
    owned(found) ||
    /^(?:while|when|whilst|today|so)$/.test(after(found)) ||
    anySentence(found.draft, acknowledges),
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
