import { asksToCancel } from '../customer.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';
import { says } from '../says.ts';

// Who asked for it gets what they asked for.
const ERASE = /\b(?:delet|eras|remov|gdpr)/i;

export const rule: Rule = {
  id: 'you-will-lose',
  family: 'cancel-hurdle',
  strength: 'strong',
  when: ({ customer }) => asksToCancel(customer),
  phrases: [
    'gone (for good|forever)',
    '(lose|losing|miss|missing) out',
    '(almost|nearly|only ~2 away|so close) (at|earned|from|reached|there|to)',
    "(you|you are going to|you may|you might|you will|you would|you'd|you'll) (also|immediately|then)? (be charged|be losing|forfeit|have to pay|lose|miss out|no longer (be able|enjoy|get|have)|regret)",
    '(all|your) (of)? (your)? (benefits|credits|data|discount/s|files|history|photos|points|progress|rewards) (are|is|will be|would be) (deleted|forfeited|gone|lost|removed)',
    '(cancellation|early termination|exit|termination) (charge/s|fee/s|penalty) (applies|apply|are|is|may|of|will)?',
    '(lose|losing) (access|all|out|your)',
  ],
  unless: (found) =>
    (found.context.customer.search(ERASE) >= 0 && says(found, /^(?:deleted|removed)$/)) ||
    says(found, /^(?:no|not|without|won't|waived|never|nothing)$/),
};

export const words: RuleWords = {
  title: 'You will lose',
  why: 'A threat, at the moment they wanted to be let go.',
  instead: 'Say what stays: how long they keep access, what they can take along.',
  source: 'D 12',
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
  {
    text: 'Your data will be deleted on 4 June.',
    context: { customer: 'Please cancel my account and delete my data.' },
  },
];
