import { owned, putsRight } from '../clues.ts';
import { isTroubled } from '../customer.ts';
import { isQuestion } from '../draft.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';
import { says } from '../says.ts';

export const rule: Rule = {
  id: 'its-our-policy',
  family: 'excuse',
  strength: 'strong',
  when: isTroubled,
  phrases: [
    '(are|is) (non-refundable|not (guaranteed|payable|refundable)|subject to)',
    'refer to our (t & cs|terms)',
    '(breach|violation) of (our|the)',
    'you agreed to (it|that|these|this)',
    "(i|we) (do not|don't) (give|issue|offer|provide) (compensation|exchanges|refunds)",
    'at (my|our|the) ~2 discretion',
    '(has to|have to|must|need/s to) be (cancelled|claimed|collected|made|notified|received|redeemed|reported|requested|returned|selected|submitted|used)',
    '(may|can|subject to) ~5 without (prior)? notice',
    '(illustration) purposes',
    "(isn't fair|not be fair|not fair|wouldn't be fair) (for|on|to) (the)? (everybody|everyone|other/s|rest)",
    "(appeals|applications|bookings|changes|claims|complaints|faults|items|meals|names|orders|payments|refunds|reports|requests|reservations|returns|tickets) (are to|can only|can't|cannot|have to|must|need to|should|won't) <adv> be",
    "('s|are|is) (always|given as|just|only)? (ever)? (a|an)? (estimate/s|estimated|guide|indicative|target)",
    '(deadlines are deadlines)',
    'our ~1 (policies|policy|rules|terms) <adv> (are|is)',
    '(<its>|is|was) <adv> (against|because of|due to|part of)? (company|our|store) (company|refund|return/s|standard|strict)? (policies|policy|procedure|rules)',
    "(company|our|store|the) ~1 (policies|policy|rules|terms|terms and conditions|terms of service) <adv> (do/es)? (doesn't|don't|not|prevent/s|prohibit/s|require/s|say/s|state/s|won't)",
    '(according to|based on|because of|due to|in accordance with|in line with|per|under the terms of) (our|the|your) ~1 (agreement|conditions|contract|guarantee|guidelines|policies|policy|procedure/s|regulations|rules|t & cs|terms|terms and conditions|terms of (service|use))',
    '(company|store) policy',
    "((these|those) are the rules|i don't make the rules|policy is policy|rules are rules|we have to follow (the)? (policy|procedure/s|rules))",
    '<youHave> (accepted|agreed|signed) (to)? (our|the|these) (agreement|conditions|contract|policy|terms)',
    "(<cannot>|unable to|won't) (give|grant|make|offer) (an|any|you an)? exception/s",
    '(will|would) have to do (it|that|the same|this) for (all|everybody|everyone)',
  ],
  unless: (found) => {
    return (
      says(
        found,
        /^(?:entitled|covers|covered|wrong|changed|changing|should|free|but|except|give|gives|allows|lets|can|may)$/,
      ) ||
      owned(found) ||
      (putsRight(found) && !says(found, /^(?:rules|deadlines|names)$/)) ||
      isQuestion(found.sentence)
    );
  },
};

export const words: RuleWords = {
  title: 'It is our policy',
  why: 'The customer hears that rules come before people.',
  instead: 'Give the reason behind it, and say what you can do.',
  source: 'B 2, E',
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
