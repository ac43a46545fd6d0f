import { owned, timeFollows } from '../clues.ts';
import { foundWords } from '../draft.ts';
import type { Rule, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'do-our-best',
  family: 'empty-promise',
  title: 'We will do our best',
  why: 'It leaves room to fail without having promised anything.',
  instead: 'Promise one step you can keep, with its day.',
  source: 'A, E',
  strength: 'weak',
  phrases: [
    '(<will>|<am>|we|i|team will|team is|to) <adv> (do|try|doing|trying|done) (our|my|its|the) (very|level|absolute)? (best|utmost)',
    '(<will>|we|i|to|are|is) (do|doing) (everything|all|whatever|anything) (that)? (we|i|in (our|my)|is) (can|could|power|possibly can)',
    '(every|all) (possible)? (effort|efforts) (is|are|will be|to|has been)',
    '<will> (see what|try and see|see if) (i|we|there) (can|could|is)',
    '(we|i) (hope|expect) to (have|resolve|fix|get|be able|see|return|restore)',
    '(please|kindly)? (bear with (us|me)|be patient|have (some|a little|a bit of)? patience)',
    '(we|i) (appreciate|thank you for|ask for|kindly ask for|request) your (continued|kind|patience) (patience|understanding|and)?',
    'your (patience|understanding) (is|and|will be) (greatly|much|very|highly)? (appreciated|understanding|cooperation)',
    '(it|this|that) (should|might|may) (hopefully)? (be|get) (resolved|fixed|sorted|working|back) (at some point|eventually|hopefully)',
  ],
  unless: (found) =>
    timeFollows(found) ||
    owned(found) ||
    found.sentence.tokens.some(({ norm }) => norm === 'sorry') ||
    foundWords(found).join(' ').includes('thank you for your patience') ||
    found.sentence.tokens.slice(found.last).some(({ norm }) => norm === 'so'),
};

export const flags: readonly Sample[] = [
  { text: 'We will do our best.' },
  { text: 'I will do everything I can.' },
  { text: 'Please bear with us.' },
  { text: 'We appreciate your patience.' },
  { text: 'Every effort is made.' },
];

export const passes: readonly (string | Sample)[] = [
  'I will do my best to have it with you by Friday.',
  'Bear with me until 4 pm: I am on the phone to the driver.',
  'Thank you for your patience.',
];
