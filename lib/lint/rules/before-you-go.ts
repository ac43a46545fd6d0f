import { asksToCancel } from '../clues.ts';
import { before, foundWords } from '../draft.ts';
import type { Rule, Sample } from '../rule.ts';
import { says } from '../says.ts';

export const rule: Rule = {
  id: 'before-you-go',
  family: 'cancel-hurdle',
  title: 'Before you go',
  why: 'A foot in the door of someone who is leaving.',
  instead: 'Cancel first. A door left open is worth more than one held shut.',
  source: 'D 12',
  strength: 'strong',
  when: ({ customer }) => asksToCancel(customer),
  phrases: [
    'before (you (go|leave|cancel|decide|make (your|a) (final)? decision)|(i|we) (cancel|proceed|process (your|the|this)|close (your|the)|can cancel))',
    "(we'd|we would|i'd|i would) <adv> (hate|be (very|so)? (sad|sorry)) to (lose|see) (you|your)",
    "(we|i) (don't|do not) (really)? want to lose you",
    '(reconsider|change your mind|think (it over|again|twice)|give us (another|one more|a second) (chance|try)|stay with us)',
    '(would you|have you|why not|could (we|i)|can (we|i)|may (we|i)) <adv> (consider/ed|think about|staying|stay|persuade|convince)',
    '(can|could) (we|i) (do|offer|say) to (keep|change|make you|convince|persuade)',
  ],
  unless: (found) =>
    /^(?:if|should|ever)$/.test(before(found)) ||
    says(found, /^(?:cancelled|canceled|ever)$/) ||
    (foundWords(found).join(' ').startsWith('change your mind') &&
      ['you', 'ever'].includes(before(found)) &&
      says(found, /^if$/)),
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
