import { isTroubled, owned } from '../clues.ts';
import { isQuestion } from '../draft.ts';
import type { Rule, Sample } from '../rule.ts';
import { says } from '../says.ts';

export const rule: Rule = {
  id: 'its-our-policy',
  family: 'excuse',
  title: 'It is our policy',
  why: 'Policy is our word for “because”; the customer hears that rules come before people.',
  instead: 'Give the reason behind it, and say what you can do.',
  source: 'B 2, E',
  strength: 'strong',
  when: isTroubled,
  phrases: [
    "(unfair|not fair|isn't fair|wouldn't be fair|not be fair) (on|to|for) (the)? (other/s|everyone|everybody|rest)",
    "(changes|claims|complaints|requests|names|returns|refunds|bookings|items|orders|meals|tickets|appeals|reports|faults|deposits|reservations|applications|payments|appointments) (must|need to|have to|are to|should|can only|cannot|can't|won't) <adv> be",
    "(is|are|was|were|'s) (only|just|always|given as)? (a|an)? (target|estimate/s|estimated|approximate|indicative|guide|guideline)",
    "(not|never|isn't|aren't|no) (a)? (guarantee|guaranteed)",
    '(deadlines are deadlines|a deadline is a deadline|a deal is a deal|business is business)',
    'our ~1 (policy|policies|terms|rules) <adv> (is|are)',
    "(<its>|is|was) <adv> (against|part of|due to|because of)? (our|company|store|the company's) (strict|standard|company|return/s|refund)? (policy|policies|procedure|rules)",
    "(our|the|company|store) ~1 (policy|policies|terms|terms and conditions|terms of service|rules) <adv> (do/es)? (state/s|say/s|not|doesn't|don't|require/s|prohibit/s|prevent/s|forbid/s|won't)",
    '(due to|because of|per|according to|in accordance with|in line with|based on) (our|the) ~1 (policy|policies|terms|terms and conditions|terms of (service|use)|rules|regulations|guidelines|procedure/s|conditions)',
    '(terms and conditions|t & cs) (apply|state|say)',
    '(company|store) policy',
    "(rules are rules|policy is policy|(those|these) are the rules|i don't make the rules|we have to follow (the)? (rules|procedure/s|policy))",
    '<youHave> (agreed|consented|accepted|signed) (to)? (our|the|these) (terms|conditions|policy|contract|agreement)',
    "(<cannot>|unable to|won't) (make|grant|give|offer) (any|an|you an)? exceptions",
    "(<cannot>|unable to|won't) (make|grant|give|offer) (any|an|you an)? exception",
    '(same rules|rules) apply to (everyone|everybody|all)',
    '(would|will) have to do (it|that|this|the same) for (everyone|everybody|all)',
  ],
  unless: (found) => {
    return (
      says(
        found,
        /^(?:entitled|covers|covered|sorry|wrong|changed|changing|should|free|but|except|give|gives|allows|lets|can|may)$/,
      ) ||
      owned(found) ||
      isQuestion(found.sentence)
    );
  },
};

export const flags: readonly Sample[] = [
  { text: 'Claims must be made within two days.' },
  { text: 'It would not be fair on the others.' },
  { text: 'The date is only an estimate.' },
  { text: "It's our policy." },
  { text: 'Due to our policy, refunds take a month.' },
  { text: 'Per our terms, sale items stay sold.' },
  { text: 'Our returns policy states that tags stay on.' },
  { text: 'That is against company policy.' },
  { text: 'When you agreed to our terms, you took the risk.' },
  { text: 'We cannot make exceptions.' },
];

export const passes: readonly (string | Sample)[] = [
  'Normally our policy is to keep the postage, but yours came back faulty, so it is yours.',
  'Our policy gives you two years.',
  'Our policy covers this, so the repair is free.',
  'Under our returns policy you can send it back until May.',
  'The policy is wrong here and I have made an exception.',
];
