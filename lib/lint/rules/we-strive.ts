import { foundWords } from '../draft.ts';
import type { Rule, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'we-strive',
  family: 'empty-promise',
  title: 'We strive to',
  why: 'A line from the brochure, read by someone who has just seen the opposite.',
  instead: 'Leave your standards out: say what you are doing for this customer.',
  source: 'B 2, E',
  strength: 'weak',
  phrases: [
    '(we|our team) <adv> (strive|aim|aspire|endeavour|endeavor) (to|for)',
    "(we are|we're|our team is) <adv> (committed|dedicated|devoted) to",
    'we <adv> (pride ourselves|take (great)? pride) (on|in)',
    "(does not|doesn't|did not|didn't|not) (reflect|represent|meet|up to|the level of|the standard|indicative of|typical of) (our|the|of|we) ~4 (standards|service|values|strive|level|quality|care)",
    '(always|constantly|continuously|continually) (looking|working|trying|striving) (to|for ways to) improve',
    'help/s us (to)? improve',
  ],
  unless: (found) =>
    foundWords(found).includes('you') && !/\bserve you\b/.test(foundWords(found).join(' ')),
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
