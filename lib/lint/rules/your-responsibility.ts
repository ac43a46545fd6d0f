import { isTroubled, owned } from '../clues.ts';
import { after, before, isQuestion } from '../draft.ts';
import type { Rule, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'your-responsibility',
  family: 'blame',
  title: 'It is on you',
  why: 'It hands the matter back to the one who came for help with it.',
  instead: 'Say what you can take off their hands.',
  source: 'B 2, E',
  strength: 'strong',
  when: isTroubled,
  phrases: [
    "(<its>|is|remains|be) <adv> (your|the (customer's|buyer's|tenant's|member's|passenger's|sender's)) (own)? (responsibility|job|duty|obligation|risk|lookout)",
    '(<its>|is) <adv> (on|up to|down to) (you|the (customer|buyer|tenant|member|passenger|sender)|customers|guests|passengers|tenants|members|users|clients|buyers|applicants|participants|students|patients|parents) to',
    '(onus|responsibility) (is|lies|rests|falls) (on|with) (you|the customer|customers|guests|passengers|tenants|members|users|clients|buyers|applicants|participants|students|patients|parents)',
    '(customers|guests|passengers|tenants|members|users|clients|buyers|applicants|participants|students|patients|parents) (are|were) <adv> (expected|required|responsible|advised|obliged|asked|supposed) (to|for)',
    'we (do)? (always|also|clearly)? (ask|advise|recommend|remind|warn|encourage) (all|our|all our)? (customers|guests|passengers|tenants|members|users|clients|buyers|applicants|participants|students|patients|parents) to',
    'at your own (risk|expense)',
  ],
  unless: (found) =>
    owned(found) ||
    isQuestion(found.sentence) ||
    ['not', 'never'].includes(before(found)) ||
    after(found) === 'decide',
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
