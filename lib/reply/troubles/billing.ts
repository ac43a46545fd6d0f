import type { Facts } from '../facts.ts';
import type { Trouble } from './trouble.ts';
import { capital, known, named } from './wording.ts';

/** What is owed to them, in their word for it. */
const due = (facts: Facts): string =>
  `your ${named(facts, /\b(?:withdrawal|payout|transfer|deposit|cashback|commission)\b/i, 'money')}`;

const took = '(charged|billed|debited|taken|took|charging|billing|charge|charges)';

export const billing: readonly Trouble[] = [
  {
    id: 'declined-but-taken',
    category: 'billing',
    sure: true,
    phrases: ['(declined|failed|rejected) ~14 (debited|charged|deducted|taken|left)'],
    said: (f) =>
      known(
        f.sum.charged &&
          `A payment of ${f.sum.charged} was declined, and the money left your account.`,
        !f.sum.charged && 'A payment was declined, and the money still left your account.',
      ),
    owned: () => [
      'we took money for a payment that did not go through',
      'your money left your account for nothing',
    ],
    step: () => ['trace the payment', 'find out where the money is'],
    result: ['a clear answer on the money'],
    check: () => ['whether the money is back in your account'],
  },
  {
    id: 'charged-twice',
    category: 'billing',
    phrases: [
      `${took} ~5 (twice|double)`,
      `(double|duplicate) (charge|charged|charges|payment|payments|billing|billed|charging|bill)`,
      `${took} ~3 n times`,
      'paid ~3 twice',
    ],
    said: (f) =>
      known(
        f.sum.charged &&
          f.when.charged &&
          `You were charged ${f.sum.charged} twice ${f.when.charged}.`,
        f.sum.charged && !f.when.charged && `You were charged ${f.sum.charged} twice.`,
        !f.sum.charged && f.item && `You paid for the ${f.item.noun} twice.`,
        !f.sum.charged && f.order && `You were charged twice for order ${f.order}.`,
        !f.sum.charged && `You were charged twice.`,
      ),
    owned: () => ['we charged you twice', 'we took the same payment twice'],
    step: () => ['check both payments', 'go through both charges'],
    result: ['a clear answer on the second payment'],
    check: () => ['whether the second payment is back with you'],
  },
  {
    id: 'charged-after-leaving',
    category: 'billing',
    phrases: [
      `(cancelled|closed|ended|unsubscribed) ~12 (still|keep|again|yet) ~4 ${took}`,
      `(still|keep) ~2 ${took} ~8 (cancelled|after cancelling|after i)`,
      `${took} ~6 (after|since) ~3 (cancelled|cancelling|cancellation|closed)`,
      '(cancelled) ~10 (another|a new|n more) (charge|payment|bill|invoice)',
    ],
    said: (f) =>
      known(
        f.when.cancelled && `You cancelled ${f.when.cancelled}, and we went on charging you.`,
        f.sum.charged && `You had cancelled, and ${f.sum.charged} still went out.`,
        `You had already cancelled, and we went on charging you.`,
      ),
    owned: () => [
      'we went on charging you after you cancelled',
      'we took money after you had left',
    ],
    step: () => [
      'go through every charge made since you cancelled',
      'check that no further payment goes out',
    ],
    result: ['a clear answer on what goes back to you'],
    check: () => ['whether the charges have stopped and the money is back'],
  },
  {
    id: 'refund-missing',
    category: 'billing',
    phrases: [
      "(haven't|didn't|never|not|no) ~4 refund",
      "refund ~4 (haven't|never|didn't|not|isn't) ~2 (arrived|come|been|received|processed|here|paid|appeared)",
      '(still)? waiting (for|on) (my|the|a|our|this) ~1 refund',
      'where (is)? (my|the|our) (refund|money)',
      '(promised|told|said|approved|agreed) ~5 refund',
      "(haven't|never|didn't) ~2 (refunded|refunding|reimbursed)",
      '(waiting|waited) (for)? (over|almost|nearly|about)? n (weeks|months|days) (for)? (my|the|our|a) refund',
      '(want|need|give|get) ~2 money back ~6 (weeks|months|days)',
    ],
    said: (f) =>
      known(
        f.sum.refund &&
          f.when.waiting &&
          `You've been waiting ${f.when.waiting} for your refund of ${f.sum.refund}.`,
        f.sum.refund &&
          !f.when.waiting &&
          `Your refund of ${f.sum.refund} still hasn't reached you.`,
        !f.sum.refund && f.when.waiting && `You've been waiting ${f.when.waiting} for your refund.`,
        !f.sum.refund &&
          !f.when.waiting &&
          f.order &&
          `Your refund for order ${f.order} still hasn't reached you.`,
        !f.sum.refund && !f.when.waiting && `Your refund still hasn't reached you.`,
        !f.sum.refund && !f.when.waiting && !f.order && "You're still waiting for your refund.",
      ),
    owned: () => ["we still haven't paid your refund", "we've kept you waiting for your own money"],
    step: () => ['find out where the refund is held up', 'check what happened to the refund'],
    result: ['a date for the payment'],
    check: () => ['whether your refund has reached you'],
  },
  {
    id: 'payment-missing',
    category: 'billing',
    phrases: [
      '(where) (is)? (my|our) ~1 (withdrawal|payout|transfer|deposit|payment|cashback)',
      "(withdrawal|payout|transfer|deposit|cashback|commission) ~9 (not|never|haven't|isn't|didn't|still|overdue|outstanding|weeks|days)",
      '(my|our) invoice ~14 (open|unpaid|overdue|outstanding)',
      "(haven't|not|never|didn't) ~2 (paid|pay|settled) (my|our|the) ~1 (invoice|deposit|wages|commission)",
    ],
    said: (f) => [
      `You're still waiting for ${due(f)}.`,
      `${capital(due(f))} still hasn't reached you.`,
    ],
    owned: (f) => [`we've kept you waiting for ${due(f)}`, `we still haven't paid out ${due(f)}`],
    step: () => ['find out where the payment is held up', 'check what became of the payment'],
    result: ['a date for the payment'],
    check: () => ['whether the payment has reached you'],
  },
  {
    id: 'overcharged',
    category: 'billing',
    phrases: [
      '(overcharged|overbilled)',
      `${took} ~3 (too much|more than|the wrong|wrong amount|full price|extra)`,
      "(bill|invoice|price|charge|total|amount) (is|was|isn't|have|seems|looks) ~3 (wrong|too high|higher|doubled|gone up|increased|incorrect|right|correct)",
      "(discount|voucher|promo|coupon|code) ~4 (isn't|didn't|not|never|don't|won't) ~2 (applied|work|taken|accepted|working|apply)",
      '(price|bill|fee|fees) ~3 (went up|gone up|increased|doubled|hiked|jumped)',
    ],
    said: (f) =>
      known(
        f.sum.charged &&
          `You were charged ${f.sum.charged}, and that isn't what you agreed to pay.`,
        !f.sum.charged && "The amount on your bill isn't what you agreed to pay.",
        !f.sum.charged && 'You were charged more than you expected to pay.',
      ),
    owned: () => [
      "your bill isn't what you were told it would be",
      'we sent you a bill that is not right',
    ],
    step: () => [
      'go through the bill line by line',
      'check the amount against what you were offered',
    ],
    result: ['the correct amount'],
    check: () => ['whether the bill is right now'],
  },
  {
    id: 'unexpected-charge',
    category: 'billing',
    phrases: [
      '(unauthorised|unauthorized|unexpected|unknown|hidden|mystery|random) (charge|charges|payment|payments|fee|fees|debit|transaction)',
      `(why|reason) ~4 ${took}`,
      "(never|didn't) (authorised|authorise|authorized|authorize|agreed|agree|signed up|sign up)",
      `${took} (me|my|us|our) ~4 (without|for something|for a)`,
      '(took|taken|taking|take) ~4 (from|out of) my (account|bank|card)',
      '(was|been|got|am|were) (charged|billed|debited)',
    ],
    said: (f) =>
      known(
        f.sum.charged &&
          f.when.charged &&
          `${f.sum.charged} was taken ${f.when.charged}, and you didn't expect it.`,
        f.sum.charged &&
          !f.when.charged &&
          `You were charged ${f.sum.charged} that you didn't expect.`,
        !f.sum.charged && 'You were charged for something you did not expect.',
        !f.sum.charged && 'There is a charge on your account that you did not expect.',
      ),
    owned: () => ['we took a payment you did not expect', 'we let a charge come as a surprise'],
    step: () => ['find out what the charge is for', 'trace the charge back to its source'],
    result: ['a clear explanation of it'],
    check: () => ['whether the charge is settled'],
  },
];
