import { after, before, foundWords } from '../draft.ts';
import { swap } from '../mend.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'your-correspondence',
  family: 'stiff',
  strength: 'weak',
  phrases: [
    '(i|we) refer to',
    '(above|all|any|further|our|previous|recent|the|this|your) (e-mail|earlier|email|last|latest|previous|recent|written)? (communication|correspondence)',
    '(i|we) (acknowledge|am|are|confirm) (in)? receipt of',
    '(in|with) (reference|regard/s|relation|respect) to your (call|case|complaint|correspondence|e-mail|email|enquiry|inquiry|letter|mail|message|query|recent|request|ticket|tweet)',
  ],
  unless: (found) =>
    ['address', 'course', 'about'].includes(after(found)) ||
    (foundWords(found).at(-1) === 'communication' &&
      !/^(?:your|recent|earlier|previous|latest|last)$/.test(foundWords(found).at(-2) ?? '')),
  mend: (found) =>
    /correspondence|communication|missive/.test(foundWords(found).at(-1) ?? '') &&
    foundWords(found)[0] === 'your' &&
    before(found) !== 'all' &&
    after(found) !== 'with'
      ? swap('your message')(found)
      : null,
};

export const words: RuleWords = {
  title: 'Your correspondence',
  why: 'People send messages; offices receive correspondence.',
  instead: 'Say “your message”.',
  source: 'D 11',
};

export const flags: readonly Sample[] = [
  { text: 'Thank you for your correspondence.', becomes: 'Thank you for your message.' },
  { text: 'We are in receipt of the form.' },
  { text: 'With reference to your letter, it has left.' },
];

export const passes: readonly (string | Sample)[] = [
  'Thank you for your message.',
  'Is this your correspondence address?',
];
