import type { Rule, Sample } from '../rule.ts';
import { says } from '../says.ts';

export const rule: Rule = {
  id: 'not-our-intention',
  family: 'apology',
  title: 'It was not our intention',
  why: 'It defends what you meant, where they were hurt by what you did.',
  instead: 'Leave out what you meant. Say sorry for what it did.',
  source: 'D 1, B 2',
  strength: 'weak',
  phrases: [
    '(our|my) (intention|intent|aim|goal) to (upset|offend|cause|hurt|mislead|insult|let|give|make|disappoint|come|sound)',
    "(not|never|wasn't|isn't) <adv> (our|my) (intention|intent)",
    "(never|did not|didn't) <adv> (mean|meant|intend|intended) to (upset|offend|cause|hurt|sound|come|mislead|insult|harm|disappoint|be|let|make)",
    '(no|without) (offence|offense|harm|disrespect) (was)? (intended|meant)',
    '(we|i) (only|just) (meant|wanted|were trying|was trying) to help',
    '(had|have) (the best|only the best|good) (of)? intentions',
  ],
  unless: (found) => says(found, /^(?:mistake|fault|wrong)$/),
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
