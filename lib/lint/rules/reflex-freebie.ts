import { tokenize } from '../../text/tokens.ts';
import { acknowledges, firstSentence, isTroubled, owns } from '../clues.ts';
import type { Found, Rule, Sample } from '../rule.ts';

const GIFT = /\b(?:voucher|coupon|gift|discount|promo|credit|points|free|compensat|goodwill)/i;

/** The trouble was taken up first, here or in an earlier reply, or the gift is what it is about. */
const giftIsDue = ({ draft, index, context }: Found): boolean =>
  GIFT.test(context.customer) ||
  [acknowledges, owns].some((takesUp) => {
    const first = firstSentence(draft, takesUp);
    return first >= 0 && first <= index;
  }) ||
  context.earlier.some((text) => acknowledges(tokenize(text)));

export const rule: Rule = {
  id: 'reflex-freebie',
  family: 'freebie',
  title: 'A gift before the ear',
  why: 'It feels like being bought off before anybody has listened.',
  instead: 'First say what went wrong and put it right. Then ask what would be fair.',
  source: 'A, B 3, D 15',
  strength: 'strong',
  when: isTroubled,
  phrases: [
    '(offer|send|give|have|treat|enjoy|get|hook|put|left|popped|add/ed) ~6 (fast-track|pass|passes|bottle of|case of|hamper|free (wings|entry|pass/es|ticket/s|class|session|portion|pizza|fries)|treat)',
    "(next ~1|it's|this one's|one) is? on us",
    'with our compliments',
    'hook you up',
    "(here is|here's|here are|offer/ing/ed|accept|give|giving|given|send/ing|sent|add/ing/ed|have|enjoy|get|getting|use|apply|applied|credit/ed|issue/d|receive|provide|attached|find|with|treat) ~5 (voucher/s|coupon/s|gift/s|gift card/s|discount/s|discount code|promo code|(goodwill|store) credit|(loyalty|bonus)? points|freebie|free (month/s|item|product|shipping|delivery|gift|meal|drink|night|upgrade|dessert|ride|coffee|trial|week)|percent off|% off|credit (on|to) your (account|next))",
    '(as a (small)? (token|gesture|goodwill gesture)|goodwill gesture|gesture of goodwill|for your (trouble/s|inconvenience)) (of|,|we|i|please|here)?',
    '(on the house|complimentary (voucher|drink|meal|month|night|upgrade|gift|item|coffee|dessert))',
    '(ten|fifteen|twenty|five|fifty) (%|percent|per cent) (off|discount)',
    '% (off|discount)',
  ],
  unless: (found) => giftIsDue(found),
};

export const flags: readonly Sample[] = [
  { text: "I'd love to offer you two fast-track passes!" },
  { text: 'Here is a voucher for your next order.' },
  { text: "We'd like to offer you a 10% discount." },
  { text: 'As a gesture of goodwill, please accept a free month. Sorry about the wait.' },
];

export const passes: readonly (string | Sample)[] = [
  "I'm sorry. The jacket was ours to check. I have sent a new one, and I have added a voucher.",
  { text: 'I have sent the voucher again.', context: { customer: 'My voucher does not work.' } },
  { text: 'Here is a discount code.', context: { earlier: ["I'm so sorry, we broke it."] } },
];
