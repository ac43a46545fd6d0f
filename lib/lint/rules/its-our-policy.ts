import { owned } from '../clues.ts';
import { foundWords, isQuestion } from '../draft.ts';
import type { Rule, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'its-our-policy',
  family: 'excuse',
  title: 'It is our policy',
  why: 'Policy is our word for “because”; the customer hears that rules come before people.',
  instead: 'Give the reason behind it, and say what you can do.',
  source: 'B 2, E',
  strength: 'strong',
  phrases: [
    "(<its>|is|is just|it's just) (not|simply|just|all|only|strictly)? (against|part of|within|in|because of|down to|due to)? (our|company|store|the company|the company's|company's|standard|strict|shop) (strict|standard|company|returns|return|store|refund|shop)? (policy|policies|procedure|rules)",
    "(our|the|company|store) (company|store|return|returns|refund|strict|standard|current|official|cancellation|shipping|exchange|warranty)? (policy|policies|terms|terms and conditions|terms of service|t&cs|rules|regulations) (clearly|specifically|strictly|explicitly|also|do|does)? (state|states|say|says|is|are|does not|do not|doesn't|don't|require|requires|prohibit|prohibits|prevent|prevents|forbid|forbids|dictate|dictates|stipulate|stipulates|only|will not|won't|clear|prohibits) (that|us|me|clear|very|not|allow|permit|no|you|it|strict|what|all|as)?",
    "(due to|because of|per|as per|according to|in accordance with|in line with|based on|as stated in|as outlined in|as set out in) (our|the|company|store|the company's) (company|store|return|returns|refund|strict|standard|current|service|cancellation|shipping|internal|data protection|security)? (policy|policies|terms|terms and conditions|terms of service|terms of use|rules|regulations|guidelines|procedure|procedures|t&cs|conditions)",
    '(terms and conditions|t&cs|terms of service) (apply|state|say|are clear)',
    '(company|store|shop) policy',
    "(rules are rules|policy is policy|those are the rules|these are the rules|i don't make the rules|we have to follow (the)? (rules|procedure|procedures|policy|process))",
    '(you|when you|as you|that you) (agreed|consented|signed|accepted) (to|up to)? (our|the|these|those) (terms|conditions|policy|policies|contract|agreement|t&cs|terms and conditions)',
    '(we|i) <cannot> (make|grant|give|offer) (any|an|exceptions|exception|you an exception)? (exceptions|exception)?',
  ],
  unless: (found) => {
    const words = foundWords(found);
    if (
      words.includes('make') ||
      words.includes('grant') ||
      words.includes('offer') ||
      words.includes('give')
    )
      return !words.some((word) => word.startsWith('exception'));
    return (
      found.sentence.tokens.some(({ norm }) =>
        /^(?:entitled|covers|covered|sorry|wrong|exception|changed|changing|should|free)$/.test(
          norm,
        ),
      ) ||
      owned(found) ||
      isQuestion(found.sentence)
    );
  },
};

export const flags: readonly Sample[] = [
  { text: "It's our policy." },
  { text: 'Due to our policy, refunds take a month.' },
  { text: 'Per our terms, sale items stay sold.' },
  { text: 'Our returns policy states that tags stay on.' },
  { text: 'That is against company policy.' },
  { text: 'When you agreed to our terms, you took the risk.' },
  { text: 'We cannot make exceptions.' },
];

export const passes: readonly (string | Sample)[] = [
  'Our policy covers this, so the repair is free.',
  'Under our returns policy you can send it back until May.',
  'The policy is wrong here and I have made an exception.',
];
