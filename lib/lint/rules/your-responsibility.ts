import { owned } from '../clues.ts';
import { isTroubled } from '../customer.ts';
import { after, before, isQuestion } from '../draft.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';

const PEOPLE =
  '(applicants|buyers|clients|customers|guests|members|parents|passengers|patients|tenants|users)';

export const rule: Rule = {
  id: 'your-responsibility',
  family: 'blame',
  strength: 'strong',
  when: isTroubled,
  phrases: [
    '(<its>|are|be|is|remains|was) <adv> (the ~1 responsibility|your (own)? (duty|job|obligation|responsibility|risk))',
    `(<its>|is) <adv> (down to|on|up to) (${PEOPLE}|the (buyer|customer|member|passenger|tenant)|you) to`,
    `(responsibility) (falls|is|lies) (on|with) (${PEOPLE}|the customer|you)`,
    `${PEOPLE} (are|were) <adv> (advised|asked|expected|obliged|required|responsible|supposed) (for|to)`,
    `we (do)? (also|always|clearly)? (advise|ask|encourage|recommend|remind|warn) (all|all our|our)? ${PEOPLE} to`,
    'at your own (risk)',
  ],
  unless: (found) =>
    owned(found) ||
    isQuestion(found.sentence) ||
    ['not', 'never'].includes(before(found)) ||
    after(found) === 'decide',
};

export const words: RuleWords = {
  title: 'It is on you',
  why: 'It hands the matter back to the one who came for help with it.',
  instead: 'Say what you can take off their hands.',
  source: 'B 2, E',
};

export const flags: readonly Sample[] = [
  { text: 'It is your responsibility to check the dates.' },
  { text: "It's up to customers to shop around." },
  { text: 'We do ask clients to put rings away.' },
];

export const passes: readonly (string | Sample)[] = [
  "It's up to you: the blue one or the red one.",
  'It is not your responsibility to chase us.',
  'It is up to you to decide, and both are free.',
];
