import { givesReason, timeFollows } from '../clues.ts';
import { isTroubled } from '../customer.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'pass-it-on',
  family: 'empty-promise',
  strength: 'weak',
  when: isTroubled,
  phrases: [
    '(<have>|<will>|be|been) <adv> (forward/ed|pass|passed|raise/d|relay/ed|share/d) (along|back|it|on|that|this|your)? (your)? (comments|complaint|concerns|feedback|suggestion/s) (along|back|internally|on|to|up|with)?',
    '(<have>|<will>) <adv> (fed|feed|pass|passed) (it|that|this) (along|back|on|up)',
    '(<have>|<will>) <adv> (let|made|make) (my|our|the) ~1 (branch|colleagues|department|management|manager|staff|store|team) (aware|know)',
    '(the|this|your) (comments|complaint|concern/s|feedback|suggestion) (has been|have been|is|was|will be) <adv> (forwarded|logged|noted|passed on|recorded|registered|shared)',
    '<have> <adv> (logged|noted|recorded|registered) (the|this|your) (comments|complaint|concern/s|feedback)',
  ],
  unless: (found) => timeFollows(found) || givesReason(found.sentence.tokens),
};

export const words: RuleWords = {
  title: 'I will pass it on',
  why: 'It goes into a drawer: nobody is named.',
  instead: 'Say who gets it, and when you will tell how it went.',
  source: 'D 15, B 2',
};

export const flags: readonly Sample[] = [
  { text: 'I have passed on your feedback to the team.' },
  { text: 'Your comments have been noted.' },
  { text: 'We have logged your complaint.' },
  { text: "We'll let the store know." },
];

export const passes: readonly (string | Sample)[] = [
  { text: 'We will pass that on.', context: { customer: 'Your crew was wonderful, thank you!' } },
  'I have passed on your note to Priya, who will change the label by Friday.',
  'Thank you for your comments: we changed the label today.',
];
