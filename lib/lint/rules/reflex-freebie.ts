import { tokenize } from '../../text/tokens.ts';
import { acknowledges, firstSentence, owns } from '../clues.ts';
import { isTroubled } from '../customer.ts';
import type { Found, Rule, RuleWords, Sample } from '../rule.ts';

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
  strength: 'strong',
  when: isTroubled,
  phrases: [
    '(add/ed|enjoy|give|hook|left|offer|popped|put|send|treat) ~6 (bottle of|case of|free (class|entry|fries|pass/es|pizza|portion|session|ticket/s|wings)|fast-track pass/es|treat)',
    "(it's|next ~1|one|this one's) is? on us",
    'with our compliments',
    'hook you up',
    "(accept|add/ing/ed|applied|apply|attached|credit/ed|enjoy|give|given|giving|here are|here is|here's|issue/d|offer/ing/ed|provide|send/ing|sent|treat|with) ~5 (% off|(bonus|loyalty)? points|(goodwill|store) credit|coupon/s|credit (on|to) your (account|next)|discount code|discount/s|free (coffee|delivery|dessert|drink|gift|item|meal|month/s|night|product|ride|shipping|trial|upgrade|week)|gift card/s|gift/s|percent off|promo code|voucher/s)",
    '(as a (small)? (gesture|goodwill gesture)|for your (inconvenience|trouble/s)|gesture of goodwill|goodwill gesture) (,|here|i|of|please|we)?',
    '(complimentary (coffee|dessert|drink|gift|item|meal|month|night|upgrade|voucher)|on the house)',
    '% (discount|off)',
  ],
  unless: (found) => giftIsDue(found),
};

export const words: RuleWords = {
  title: 'A gift before the ear',
  why: 'It feels like being bought off before anybody has listened.',
  instead: 'First put it right. Then ask what would be fair.',
  source: 'A, B 3, D 15',
};

export const flags: readonly Sample[] = [
  { text: "I'd love to offer you two fast-track passes!" },
  { text: 'Here is a voucher for your next order.' },
  { text: "We'd like to offer you a 10% discount." },
  { text: 'As a gesture of goodwill, please accept a free month. Sorry about the wait.' },
];

export const passes: readonly (string | Sample)[] = [
  'You can have your points put back, or get your boarding pass at the desk.',
  "I'm sorry. The jacket was ours to check. I have sent a new one, and I have added a voucher.",
  { text: 'I have sent the voucher again.', context: { customer: 'My voucher does not work.' } },
  { text: 'Here is a discount code.', context: { earlier: ["I'm so sorry, we broke it."] } },
];
