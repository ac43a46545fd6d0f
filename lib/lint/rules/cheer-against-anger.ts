import { isAngry } from '../clues.ts';
import { after } from '../draft.ts';
import type { Rule, Sample } from '../rule.ts';

const angry = { customer: 'This is unacceptable. I am furious!' };

export const rule: Rule = {
  id: 'cheer-against-anger',
  family: 'tone',
  title: 'Cheer against anger',
  why: 'A bright voice over their anger sounds as if nobody had read a word of it.',
  instead: 'Begin with what went wrong. Close with what happens next.',
  source: 'C 6, D 13',
  strength: 'weak',
  when: ({ customer }) => isAngry(customer),
  phrases: [
    '(have|enjoy) (a|your|the rest of your) (very)? (great|good|nice|lovely|wonderful|fantastic|pleasant) (rest of your)? (day|week|weekend|evening|afternoon|morning|one)',
    "hope (that)? (you|you're|you are|all is|all's) (are|had|have|having)? (all)? (doing well|well|keeping well|a (great|good|lovely|nice) (day|week|weekend))",
    '(happy (monday|friday|shopping|travels)|great news)',
    '(thanks|thank you) (so much|very much)? for (reaching out|contacting|choosing)',
    '(awesome|hey there|hiya|no worries|no problem|happy to help|perfect|cool) (!|,|.)',
    ', (hun|hon|mate|buddy|love|sweetie|bro|dude|pal|darling) (.|,|!|?)',
  ],
  unless: (found) => after(found) === 'because',
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
