import { timeFollows } from '../clues.ts';
import { foundWords, isQuestion } from '../draft.ts';
import type { Rule, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'office-speak',
  family: 'stiff',
  title: 'Office speak',
  why: 'It sounds like a form talking, not a person.',
  instead: 'Say it as you would across a table.',
  source: 'D 11',
  strength: 'weak',
  phrases: [
    '(hope|trust) (that)? (this|my|our) (e-mail|email|message|letter) finds you',
    'take this opportunity to',
    '(trusting|hoping) (that)? (this|the above)',
    '(assuring you of|thanking you (in|for|and)|looking forward to your (kind|favourable|favorable))',
    '(we|i|will|to|shall) (always)? (endeavour|endeavor) to',
    '(utilise|utilize|commence|in lieu of|liaise|expedite|remit)',
    'your (query|enquiry|inquiry|ticket|case|request|complaint) (has been|have been|was|will be) (duly)? (registered|logged|lodged|actioned|processed|escalated|forwarded|attended to|assigned)',
    '(your|the) (grievance|patronage|esteemed)',
    'in (this|that) regard',
    'attend/ing/ed to your',
  ],
  unless: (found) =>
    (timeFollows(found) && foundWords(found)[0] === 'your') ||
    (isQuestion(found.sentence) && foundWords(found)[0] === 'remit'),
};

export const flags: readonly Sample[] = [
  { text: 'I hope this email finds you well.' },
  { text: 'We would like to take this opportunity to thank you.' },
  { text: 'Your query has been logged.' },
  { text: 'We will endeavour to find it.' },
];

export const passes: readonly (string | Sample)[] = [
  'Your refund request was processed today and will be with you by Friday.',
  'I have opened your case and will call by noon.',
  'I will find it.',
];
