import { fromHere, givesReason, offers, owned, putsRight, timeFollows } from '../clues.ts';
import { isTroubled } from '../customer.ts';
import { isQuestion } from '../draft.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'unfortunately-no',
  family: 'excuse',
  strength: 'weak',
  when: isTroubled,
  phrases: [
    '(out of|outside) (of)? (guarantee|warranty|(our|the) ~2 (period|window))',
    "(isn't|not) something (that)? (i|we) (can|do|offer|provide)",
    "won't be able to (accept|honour|offer|process|refund)",
    '<sorry> (that)? (i|we) <cannot> (be of|do more|help)',
    "(isn't|not) (quite)? the (answer|news|outcome|response|result) you",
    '<cannot> be (altered|amended|changed|combined|exchanged|extended|moved|refunded|transferred|waived)',
    "(afraid|regrettably|sadly|unfortunately) (,)? (that)? (i|it|that|the|there|this|we|your) ~3 (<cannot>|do not|don't|ended|expired|no longer|non-refundable|not available|not eligible|not possible|passed|unable|will not|won't)",
    '(decline|have to decline|not able|not in a position|refuse|unable) to (accept|accommodate|approve|give|grant|honor|honour|issue|offer|process|provide|refund|replace)',
    '(appeal|application|claim|complaint|request|return) (has been|is|was) <adv> (declined|denied|not (accepted|approved)|refused|rejected|turned down|unsuccessful)',
    'it (has been|was) (decided|determined) (not|that|to)',
    '<youre> (no longer|not) (covered|eligible|entitled)',
  ],
  unless: (found) =>
    isQuestion(found.sentence) ||
    owned(found) ||
    putsRight(found) ||
    timeFollows(found) ||
    fromHere(found).some(
      (sentence) => offers(sentence.tokens) || givesReason(sentence.tokens) || isQuestion(sentence),
    ),
};

export const words: RuleWords = {
  title: 'Unfortunately, no',
  why: 'The door closes politely, with the customer outside.',
  instead: 'Say what you can do instead, in the same breath.',
  source: 'A, C 6',
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
