import { isTroubled } from '../customer.ts';
import { foundWords } from '../draft.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'we-strive',
  family: 'empty-promise',
  strength: 'weak',
  when: isTroubled,
  phrases: [
    '(our team|we) <adv> (aim|endeavor|endeavour|strive) (for|to)',
    "(our team is|we are|we're) <adv> (committed|dedicated) to",
    'we <adv> (pride ourselves|take (great)? pride) (in|on)',
    "(did not|didn't|does not|doesn't|not) (indicative of|meet|reflect|represent|the standard|up to) (of|our|the|we) ~4 (care|level|quality|service|standards|strive)",
    '(always|constantly|continually|continuously) (looking|striving|trying|working) (for ways to|to) improve',
    'help/s us (to)? improve',
  ],
  unless: (found) =>
    foundWords(found).includes('you') && !/\bserve you\b/.test(foundWords(found).join(' ')),
};

export const words: RuleWords = {
  title: 'We strive to',
  why: 'A line from the brochure, read by someone who has just seen the opposite.',
  instead: 'Say what you are doing for this customer.',
  source: 'B 2, E',
};

export const flags: readonly Sample[] = [
  { text: 'We strive to provide excellent service.' },
  { text: 'We pride ourselves on our service.' },
  { text: 'This does not reflect our usual standards.' },
  { text: 'We are always looking to improve.' },
];

export const passes: readonly (string | Sample)[] = [
  'This is not the service you paid for, and it is our fault.',
  'We have changed the label because of what you wrote.',
];
