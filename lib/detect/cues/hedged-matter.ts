import type { Cue } from '../cue.ts';

export const hedgedMatter: Cue = {
  id: 'hedged-matter',
  why: 'raises something with care, as people do who do not like to complain',
  evidence: 'reproach',
  weight: 1.6,
  severity: 1,
  emotions: ['disappointment'],
  supposable: true,
  phrases: [
    '(wonder|wondered|wondering) ~2 (i|we) (may|might|could) (mention|raise|trouble)',
    '(may|might) (i|we) (mention|point out|raise)',
    '(one|a) (small|little|tiny|minor) (matter|niggle|snag|quibble|grumble|disappointment)',
    '(mention|raise|report) ~2 (one|a) (small|little|tiny|minor) (thing|point|issue)',
    '(hate|loath|reluctant) to (complain|moan|make a fuss|be a nuisance|be difficult)',
    "(don't|not) (like|want|wish|mean) to (complain|moan|make a fuss|grumble|sound ungrateful)",
    '(was|were) (mainly|precisely|exactly|only|partly) ~2 (for|why|because) ~6 (chose|bought|ordered|picked|booked)',
    "(isn't|not) (quite|entirely|exactly) (what|as) (i|we|was|the|it|you)",
    "(isn't|not) what (i|we) (ordered|paid|asked|booked|expected|hoped|chose)",
    '(have)? (rather|somewhat)? (hoped|expected) (for)? (more|better|otherwise)',
  ],
};

export const samples = [
  'I wonder whether I might mention one small matter.',
  'I do not like to make a fuss, but it leans.',
  'It was mainly for the dimming that I chose it.',
  'This is not quite what we asked for.',
];

export const passes = [
  'Might I order one more?',
  'It does exactly what I ordered it for.',
  'One small thing: which size is it?',
];
