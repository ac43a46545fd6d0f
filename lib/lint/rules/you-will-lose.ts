import { asksToCancel } from '../clues.ts';
import type { Rule, Sample } from '../rule.ts';
import { says } from '../says.ts';

export const rule: Rule = {
  id: 'you-will-lose',
  family: 'cancel-hurdle',
  title: 'You will lose',
  why: 'A threat, at the moment they wanted to be let go.',
  instead: 'Say what stays: how long they keep access, what they can take along.',
  source: 'D 12',
  strength: 'strong',
  when: ({ customer }) => asksToCancel(customer),
  phrases: [
    '(miss|missing|lose|losing) out',
    '(nearly|almost|so close|only ~2 away) (reached|earned|at|to|from|there)',
    "(you|you'll|you will|you'd|you would|you are going to|you may|you might) (also|then|immediately|permanently)? (lose|forfeit|miss out|be losing|no longer (have|be able|enjoy|get)|regret|have to pay|be charged|owe)",
    '(all|your) (of)? (your)? (data|points|benefits|files|photos|history|credits|discount/s|rewards|progress) (will be|would be|are|is) (lost|deleted|forfeited|gone|erased|removed)',
    '(cancellation|early termination|exit|termination|administration|admin) (fee/s|charge/s|penalty) (applies|apply|will|of|is|may|are)?',
    '(losing|lose) (access|out|all|your)',
  ],
  unless: (found) => says(found, /^(?:no|not|without|won't|waived|never|nothing)$/),
};

export const flags: readonly Sample[] = [
  { text: 'She would miss out on the letters.', context: { customer: 'Please cancel her plan.' } },
  { text: 'You will lose your points.', context: { customer: 'How do I cancel my membership?' } },
  { text: 'A cancellation fee applies.', context: { customer: 'Cancel it please.' } },
  { text: 'All your photos will be deleted.', context: { customer: 'Please cancel it.' } },
];

export const passes: readonly (string | Sample)[] = [
  {
    text: "You keep access until 31 May and won't be charged again.",
    context: { customer: 'Please cancel it.' },
  },
  'You will lose nothing.',
];
