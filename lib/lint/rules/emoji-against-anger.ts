import { isAngry } from '../customer.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'emoji-against-anger',
  family: 'tone',
  strength: 'weak',
  when: ({ customer }) => isAngry(customer),
  look: ({ tokens }) =>
    tokens
      .filter(({ norm, word }) => !word && /\p{Emoji_Presentation}|[\u2600-\u27bf]/u.test(norm))
      .map(({ start, end }) => ({ start, end })),
};

export const words: RuleWords = {
  title: 'An emoji against an angry message',
  why: 'To someone upset, a little face looks like a grin.',
  instead: 'Leave it out until they smile first.',
  source: 'C 6, D 13',
};

export const flags: readonly Sample[] = [
  { text: 'It has left 😊', context: { customer: 'This is a disgrace.' } },
  { text: 'Thanks 🙏 it left today.', context: { customer: 'I am furious.' } },
  { text: 'We found it 😂', context: { customer: 'You ruined my day!!' } },
];

export const passes: readonly (string | Sample)[] = [
  'It has left 😊',
  { text: 'It has left.', context: { customer: 'This is a disgrace.' } },
];
