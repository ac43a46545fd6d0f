import { timeFollows } from '../clues.ts';
import { foundWords, isQuestion } from '../draft.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'office-speak',
  family: 'stiff',
  strength: 'weak',
  phrases: [
    '(assuring|thanking) you',
    '(receive|receiving) our ~1 attention',
    'revert (back)? to',
    '(hope|trust) (that)? (my|our|this) (e-mail|email|letter|message) finds you',
    'take this opportunity to',
    '(i|shall|to|we|will) (always)? (endeavor|endeavour) to',
    '(expedite|liaise)',
    'your (case|complaint|enquiry|inquiry|query|request|ticket) (has been|have been|was|will be) (duly)? (assigned|escalated|forwarded|logged|processed|registered)',
    '(the|your) (esteemed|patronage)',
  ],
  unless: (found) =>
    (timeFollows(found) && foundWords(found)[0] === 'your') ||
    (isQuestion(found.sentence) && foundWords(found)[0] === 'remit'),
};

export const words: RuleWords = {
  title: 'Office speak',
  why: 'It sounds like a form talking, not a person.',
  instead: 'Say it as you would across a table.',
  source: 'D 11',
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
