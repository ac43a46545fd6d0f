import { isAngry } from '../customer.ts';
import { after } from '../draft.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';

const angry = { customer: 'This is unacceptable. I am furious!' };

export const rule: Rule = {
  id: 'cheer-against-anger',
  family: 'tone',
  strength: 'weak',
  when: ({ customer }) => isAngry(customer),
  phrases: [
    '(enjoy|have) (a|the rest of your|your) (very)? (fantastic|good|great|lovely|nice|pleasant|wonderful) (rest of your)? (afternoon|day|evening|morning|one|week|weekend)',
    "hope (that)? (you|you are|you're) (are|had|have|having)? (all)? (a (good|great|lovely|nice) (day|week|weekend)|doing well|keeping well|well)",
    '(great news|happy (friday|monday|shopping|travels))',
    '(thank you|thanks) (so much|very much)? for (choosing|contacting|reaching out)',
    '(awesome|cool|happy to help|hey there|hiya|no problem|no worries|perfect) (!|,|.)',
    ', (buddy|hun|love|mate|sweetie) (!|,|.|?)',
  ],
  unless: (found) => after(found) === 'because',
};

export const words: RuleWords = {
  title: 'Cheer against anger',
  why: 'A bright voice sounds as if nobody had read a word.',
  instead: 'Begin with what went wrong. Close with what happens next.',
  source: 'C 6, D 13',
};

export const flags: readonly Sample[] = [
  { text: 'It left on Monday. Have a great day!', context: angry },
  { text: 'Thanks for reaching out! It left on Monday.', context: angry },
  { text: "I hope you're doing well. It left on Monday.", context: angry },
  { text: 'It left on Monday, hun.', context: angry },
];

export const passes: readonly (string | Sample)[] = [
  'It left on Monday. Have a great day!',
  { text: 'You are right to be angry. It left only today.', context: angry },
];
