import { after, foundWords } from '../draft.ts';
import { swap } from '../mend.ts';
import type { Rule, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'your-correspondence',
  family: 'stiff',
  title: 'Your correspondence',
  why: 'People send messages; offices receive correspondence.',
  instead: 'Say “your message”.',
  source: 'D 11',
  strength: 'weak',
  phrases: [
    '(your|this|further|our|previous|all|any|the|recent|above) (recent|previous|earlier|latest|email|e-mail|written|last|future)? (correspondence|communication|missive)',
    '(we|i) (are|am|acknowledge|confirm|hereby acknowledge) (in)? receipt of',
    '(with|in) (reference|regard/s|respect|relation) to your (e-mail|email|mail|message|letter|complaint|query|enquiry|inquiry|request|tweet|recent|correspondence|case|ticket|call)',
    '(we|i) (would like to|wish to)? acknowledge (your|the) (e-mail|email|complaint|letter|correspondence|message|receipt)',
  ],
  unless: (found) =>
    ['address', 'course', 'about'].includes(after(found)) ||
    (foundWords(found).at(-1) === 'communication' &&
      !/^(?:your|recent|earlier|previous|latest|last)$/.test(foundWords(found).at(-2) ?? '')),
  mend: (found) =>
    /correspondence|communication|missive/.test(foundWords(found).at(-1) ?? '') &&
    foundWords(found)[0] === 'your'
      ? swap('your message')(found)
      : null,
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
