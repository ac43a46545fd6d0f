import { fromHere, givesReason, isTroubled, offers, owned, timeFollows } from '../clues.ts';
import { isQuestion } from '../draft.ts';
import type { Rule, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'unfortunately-no',
  family: 'excuse',
  title: 'Unfortunately, no',
  why: 'The door closes politely, and the customer is left standing before it.',
  instead: 'Say what you can do instead, in the same breath.',
  source: 'A, C 6',
  strength: 'weak',
  when: isTroubled,
  phrases: [
    '<cannot> be (changed|moved|altered|amended|overridden|reversed|undone|refunded|extended|exchanged|transferred|waived|combined)',
    "(unfortunately|regrettably|sadly|afraid) (,)? (that)? (we|i|this|that|it|the|your|there) ~3 (<cannot>|won't|will not|unable|not possible|not available|no longer|do not|don't|not eligible|expired|non-refundable)",
    '(unable|not able|not in a position|decline|refuse|had to decline|have to decline) to (offer|give|provide|issue|process|grant|approve|accept|honour|honor|refund|replace|accommodate)',
    '(request|claim|application|complaint|appeal|return) (was|has been|is) <adv> (denied|declined|rejected|refused|unsuccessful|turned down|not (approved|accepted|upheld))',
    'it (was|has been) (decided|determined|concluded) (that|to|not)',
    '(final)? decision (is|was|has been) (made|taken|final|not to)',
    '<youre> (not|no longer) (eligible|entitled|covered)',
  ],
  unless: (found) =>
    isQuestion(found.sentence) ||
    owned(found) ||
    timeFollows(found) ||
    fromHere(found).some(
      (sentence) => offers(sentence.tokens) || givesReason(sentence.tokens) || isQuestion(sentence),
    ),
};

export const flags: readonly Sample[] = [
  { text: 'The date cannot be moved.' },
  { text: 'Unfortunately, we cannot offer a refund.' },
  { text: 'Your claim has been rejected.' },
  { text: 'It was decided not to repair it.' },
  { text: 'You are not eligible for a refund.' },
];

export const passes: readonly (string | Sample)[] = [
  "Unfortunately, we cannot send it today. I'll refund you in full.",
  'Unfortunately, the blue one is no longer made. Would the green one do?',
  'Your refund has been approved.',
];
