import { foundWords } from '../draft.ts';
import { drop } from '../mend.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'per-my-last',
  family: 'pointing-back',
  strength: 'strong',
  phrases: [
    '(as)? per (her|his|my|our|the) (below|earlier|first|initial|last|previous|prior|recent)? (conversation|correspondence|dm|e-mail|e-mails|email/s|letter|mail|message/s|note|reply|response|tweet)',
    '(please)? (check|go|look|refer|see) (back)? (at|to)? (my|our) (earlier|first|initial|last|previous|prior) (answer|dm|e-mail|email|letter|mail|message|note|post|reply|response|tweet)',
  ],
  mend: (found) => (/^(?:as|per)$/.test(foundWords(found)[0] ?? '') ? drop(found) : null),
};

export const words: RuleWords = {
  title: 'Per my last message',
  why: 'The office way of saying: read your mail.',
  instead: 'Give the answer again, in full.',
  source: 'B 2, D 11',
};

export const flags: readonly Sample[] = [
  { text: 'Per my last email, the form is online.', becomes: 'The form is online.' },
  { text: 'As per our previous message, it takes a week.', becomes: 'It takes a week.' },
  { text: 'Please refer to my previous email.' },
];

export const passes: readonly (string | Sample)[] = [
  'In my last message I promised you a date: it is Friday.',
  'The price is four pounds per item.',
];
