import { owned, timeFollows } from '../clues.ts';
import type { Rule, Sample } from '../rule.ts';
import { goesOn, says } from '../says.ts';

export const rule: Rule = {
  id: 'do-our-best',
  family: 'empty-promise',
  title: 'We will do our best',
  why: 'It leaves room to fail without having promised anything.',
  instead: 'Promise one step you can keep, with its day.',
  source: 'A, E',
  strength: 'weak',
  phrases: [
    'fingers crossed',
    'with (any|a bit of|a little|some) luck',
    '(<will>|<am>|we|i|team (will|is)|to) <adv> (do|try|doing|trying|done) (our|my|its) (very|level|absolute)? (best|utmost)',
    '(<will>|we|i|to|are|is) (do|doing) (everything|all|whatever) (that)? (we|i|in (our|my)) (can|could|power|possibly can)',
    '(every|all) (possible)? effort/s (is|are|will be|to)',
    '<will> (try|attempt) (our|my) (utmost|hardest|best)',
    '<will> (make|make every) (an|every)? effort to',
    '(leave|leaving) no stone unturned',
    'go above and beyond',
    '<will> (see what|try and see|see if) (i|we|there) (can|could|is)',
    '(we|i) (hope|expect) to (have|resolve|fix|get|restore)',
  ],
  unless: (found) =>
    timeFollows(found) || owned(found) || says(found, /^sorry$/) || goesOn(found, /^so$/),
};

export const flags: readonly Sample[] = [
  { text: 'Fingers crossed it comes.' },
  { text: 'We will do our best.' },
  { text: 'I will do everything I can.' },
  { text: 'Every effort is made.' },
];

export const passes: readonly (string | Sample)[] = [
  'I will do my best to have it with you by Friday.',
  'I did everything I could to reach you, and I am sorry that I did not.',
];
