import { owned, putsRight, timeFollows } from '../clues.ts';
import { isTroubled } from '../customer.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';
import { goesOn, says } from '../says.ts';

export const rule: Rule = {
  id: 'do-our-best',
  family: 'empty-promise',
  strength: 'weak',
  when: isTroubled,
  phrases: [
    '(appropriate|necessary) (action|steps)',
    'hopefully',
    '(may|might) be able to (advise|assist|help)',
    'fingers crossed',
    '(<am>|<will>|i|team (is|will)|to|we) <adv> (do|doing|done|try|trying) (its|my|our) (absolute|level|very)? (best|utmost)',
    '(<will>|are|i|is|to|we) (do|doing) (all|everything|whatever) (that)? (i|in (my|our)|we) (can|could|possibly can|power)',
    '(all|every) (possible)? effort/s (are|is|to|will be)',
    '<will> (attempt|try) (my|our) (best|hardest|utmost)',
    '<will> (make|make every) (an|every)? effort to',
    '<will> (see if|see what) (i|there|we) (can|could|is)',
    '(i|we) (expect|hope) to (fix|get|have|resolve|restore)',
  ],
  unless: (found) =>
    timeFollows(found) ||
    putsRight(found) ||
    owned(found) ||
    says(found, /^sorry$/) ||
    goesOn(found, /^so$/),
};

export const words: RuleWords = {
  title: 'We will do our best',
  why: 'It leaves room to fail without having promised anything.',
  instead: 'Promise one step you can keep, with its day.',
  source: 'A, E',
};

export const flags: readonly Sample[] = [
  { text: 'Fingers crossed it comes.' },
  { text: 'We will do our best.' },
  { text: 'I will do everything I can.' },
  { text: 'Every effort is made.' },
];

export const passes: readonly (string | Sample)[] = [
  {
    text: 'Fingers crossed for the final.',
    context: { customer: 'Your crew was wonderful, thank you!' },
  },
  'I will do my best to have it with you by Friday.',
  'I did everything I could to reach you, and I am sorry that I did not.',
];
