import { foundWords } from '../draft.ts';
import { drop } from '../mend.ts';
import type { Rule, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'per-my-last',
  family: 'pointing-back',
  title: 'Per my last message',
  why: 'The office way of saying: read your mail.',
  instead: 'Give the answer again, in full.',
  source: 'B 2, D 11',
  strength: 'strong',
  phrases: [
    '(as)? per (my|our|the|his|her) (last|previous|earlier|prior|recent|first|initial|below)? (e-mail|email/s|mail|message/s|note|reply|response|letter|tweet|dm|conversation|correspondence|e-mails)',
    '(please)? (refer|see|check|look|go) (back)? (to|at)? (my|our) (last|previous|earlier|prior|first|initial) (e-mail|email|mail|message|note|reply|response|letter|tweet|dm|post|answer)',
    '(see|check) (my|our) (e-mail|email|mail|message|reply|response|answer) (above|below|again|from)',
    '(see|refer to) (the)? (above|below) (message|e-mail|email|reply|answer|response)',
  ],
  mend: (found) => (/^(?:as|per)$/.test(foundWords(found)[0] ?? '') ? drop(found) : null),
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
