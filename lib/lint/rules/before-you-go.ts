import { asksToCancel } from '../customer.ts';
import { before, foundWords } from '../draft.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';
import { says } from '../says.ts';

export const rule: Rule = {
  id: 'before-you-go',
  family: 'cancel-hurdle',
  strength: 'strong',
  when: ({ customer }) => asksToCancel(customer),
  phrases: [
    '(like|love) to (chat|have a chat|speak|talk)',
    'before ((i|we) (can cancel|cancel|close (the|your)|proceed|process (the|this|your))|you (cancel|decide|go|leave|make (a|your) (final)? decision))',
    "(i would|i'd|we would|we'd) <adv> (be (so|very)? (sad|sorry)|hate) to (lose|see) (you|your)",
    "(i|we) (do not|don't) (really)? want to lose you",
    "(change your mind|don't (go|leave)|give us (a second|another|one more) (chance|try)|reconsider|stay with us|think (again|twice))",
    '(can (i|we)|could (i|we)|have you|may (i|we)|why not|would you) <adv> (consider/ed|stay|staying|think about)',
  ],
  unless: (found) =>
    /^(?:if|should|ever)$/.test(before(found)) ||
    says(found, /^(?:cancelled|canceled|ever)$/) ||
    (foundWords(found).join(' ').startsWith('change your mind') &&
      ['you', 'ever'].includes(before(found)) &&
      says(found, /^if$/)),
};

export const words: RuleWords = {
  title: 'Before you go',
  why: 'A foot in the door of someone who is leaving.',
  instead: 'Cancel first. A door left open is worth more than one held shut.',
  source: 'D 12',
};

export const flags: readonly Sample[] = [
  {
    text: 'Before you go, may I show you a plan?',
    context: { customer: 'Cancel my subscription now.' },
  },
  { text: "We'd hate to lose you.", context: { customer: 'I would like to cancel.' } },
  { text: 'Have you considered a smaller plan?', context: { customer: 'I would like to cancel.' } },
];

export const passes: readonly (string | Sample)[] = [
  {
    text: 'It is cancelled. If you ever change your mind, reply here.',
    context: { customer: 'I would like to cancel.' },
  },
  'Before you go to the shop, ring them.',
];
