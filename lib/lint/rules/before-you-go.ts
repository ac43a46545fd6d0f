import { asksToCancel } from '../clues.ts';
import { before, foundWords } from '../draft.ts';
import type { Rule, Sample } from '../rule.ts';

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
    'before (you|i|we) (go|leave|cancel|make (your|a) (final)? decision|decide|do that|do so|do this|proceed|process (your|the|this)|close (your|the|it)|finalise|finalize|can cancel|can do (that|this)|complete)',
    "(we'd|we would|we|i'd|i would) (really|truly|just|very much)? (hate|be <adv> (sad|sorry)) to (lose|see) (you|your)",
    "(we|i) (don't|do not|would not|wouldn't) (really)? want to lose you",
    '(reconsider|change your mind|think (it over|again|twice|about it)|give us (another|one more|a second) (chance|try)|stay with us)',
    '(would you|will you|have you|why not|could you|can you|could we|can we|may we|may i|can i|might you) (please|perhaps|maybe|also|not)? (consider|considered|think about|staying|stay|try|tempt|interest|persuade|convince|offer you)',
    '(special|exclusive|loyalty|retention|better|one last|final|last|great) (offer|deal|discount|price|plan)',
    '(free|half price|half-price|discounted|additional|extra) (month|months|year|upgrade|week)',
    '(% off|% discount)',
    '(pause|freeze|downgrade|put on hold) (your|it|the) ~1 (instead|subscription|account|plan|membership)?',
    '(what|anything|something) (else)? (can|could) (we|i) (do|offer|say) to (keep|change|make you|convince|persuade|win)',
    'if you (stay|decide to stay|change your mind today|keep)',
  ],
  unless: (found) =>
    /^(?:if|should|ever)$/.test(before(found)) ||
    found.sentence.tokens.some(({ norm }) => /^(?:cancelled|canceled|ever)$/.test(norm)) ||
    (foundWords(found).join(' ').startsWith('change your mind') &&
      ['you', 'ever'].includes(before(found)) &&
      found.sentence.tokens.some(({ norm }) => norm === 'if')),
};

export const flags: readonly Sample[] = [
  {
    text: 'Before you go, may I show you a plan?',
    context: { customer: 'Cancel my subscription now.' },
  },
  { text: "We'd hate to lose you.", context: { customer: 'I would like to cancel.' } },
  { text: 'Have you considered a smaller plan?', context: { customer: 'I would like to cancel.' } },
  { text: 'We have a special offer for you.', context: { customer: 'I would like to cancel.' } },
];

export const passes: readonly (string | Sample)[] = [
  {
    text: 'It is cancelled. If you ever change your mind, reply here.',
    context: { customer: 'I would like to cancel.' },
  },
  'Before you go to the shop, ring them.',
];
