import { givesReason, timeFollows } from '../clues.ts';
import type { Rule, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'pass-it-on',
  family: 'empty-promise',
  title: 'I will pass it on',
  why: 'It goes into a drawer: nobody is named, and no answer will come of it.',
  instead: 'Say who gets it, what they can do about it, and when you will tell how it went.',
  source: 'D 15, B 2',
  strength: 'weak',
  phrases: [
    '(<will>|<have>|been|be) <adv> (pass|passed|forward/ed|share/d|relay/ed|raise/d) (on|along|back|this|that|it|your)? (your)? (feedback|comments|concerns|suggestion/s|complaint) (on|along|up|back|to|with|internally)?',
    '(<will>|<have>) <adv> (pass|passed|feed|fed) (this|that|it) (on|along|back|up)',
    '(<will>|<have>) <adv> (let|make|made) (the|our|my) ~1 (team|department|management|manager|colleagues|staff|store|branch) (know|aware)',
    '(your|this|the) (feedback|complaint|comments|concern/s|suggestion) (has been|have been|was|is|will be) <adv> (noted|logged|recorded|registered|passed on|forwarded|taken on board|shared)',
    '<have> <adv> (noted|logged|recorded|registered) (your|this|the) (feedback|complaint|comments|concern/s)',
    '(take|taken|taking) (this|it|that|your (feedback|comments)) on board',
  ],
  unless: (found) => timeFollows(found) || givesReason(found.sentence.tokens),
};

export const flags: readonly Sample[] = [
  { text: 'I have passed on your feedback to the team.' },
  { text: 'Your comments have been noted.' },
  { text: 'We have logged your complaint.' },
  { text: "We'll let the store know." },
];

export const passes: readonly (string | Sample)[] = [
  'I have passed on your note to Priya, who will change the label by Friday.',
  'Thank you for your comments: we changed the label today.',
];
