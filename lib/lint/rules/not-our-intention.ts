import { isTroubled } from '../customer.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';
import { says } from '../says.ts';

export const rule: Rule = {
  id: 'not-our-intention',
  family: 'apology',
  strength: 'weak',
  when: isTroubled,
  phrases: [
    '(my|our) (aim|goal|intent|intention) to (cause|come|disappoint|give|hurt|let|make|mislead|offend|sound|upset)',
    "(isn't|never|not|wasn't) <adv> (my|our) (intent|intention)",
    "(did not|didn't|never) <adv> (intend|intended|mean|meant) to (be|cause|come|disappoint|harm|hurt|let|make|mislead|offend|sound|upset)",
    '(i|we) (just|only) (meant|wanted|was trying) to help',
  ],
  unless: (found) => says(found, /^(?:mistake|fault|wrong)$/),
};

export const words: RuleWords = {
  title: 'It was not our intention',
  why: 'It defends what you meant, where they were hurt by what you did.',
  instead: 'Leave out what you meant. Say sorry for what it did.',
  source: 'D 1, B 2',
};

export const flags: readonly Sample[] = [
  { text: 'It was never our intention to upset you.' },
  { text: 'I did not mean to offend you.' },
  { text: 'We only meant to help.' },
];

export const passes: readonly (string | Sample)[] = [
  'I mean to have it with you by noon.',
  'You never meant to order two, and I have taken one off.',
];
