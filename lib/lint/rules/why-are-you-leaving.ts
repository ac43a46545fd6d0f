import { anySentence, isCancelled } from '../clues.ts';
import { asksToCancel } from '../customer.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';
import { says } from '../says.ts';

export const rule: Rule = {
  id: 'why-are-you-leaving',
  family: 'cancel-hurdle',
  strength: 'strong',
  when: ({ customer }) => asksToCancel(customer),
  phrases: [
    "((can|could|would) you (please)? (let|tell) (me|us) (know)?|can i ask|may i ask|may we ask|what is the reason|what made you|what's the reason|why) ~5 (cancel|canceling|cancelling|decision|leave|leaving|reason/s)",
    "(disappointed|sad|sorry|surprised) to (hear|learn|see) (that)? (about your|you|you are|you're) ~4 (cancel|canceling|cancelling|decision|go|going|leave|leaving)",
    '(give|provide|select|share|state) (me|us|with us)? (a|the|your) (exact|main)? reason/s (behind|for|why)',
    'reason/s (behind|for) (the|this|your) (cancellation|cancelling|decision|leaving)',
    'what (can|could|did|would) we (have)? (do|done) (better|differently|wrong)',
  ],
  unless: (found) =>
    says(found, /^(?:cancelled|canceled|if)$/) || anySentence(found.draft, isCancelled),
};

export const words: RuleWords = {
  title: 'Why are you leaving',
  why: 'It sounds like a toll to be paid at the gate.',
  instead: 'Cancel first, and say so.',
  source: 'D 12',
};

export const flags: readonly Sample[] = [
  {
    text: 'May I ask why you are leaving?',
    context: { customer: 'I want to cancel my contract.' },
  },
  {
    text: 'Could you tell us the reason for your decision?',
    context: { customer: 'Please cancel my membership.' },
  },
  {
    text: "We're sad to hear that you want to leave.",
    context: { customer: 'Please cancel my membership.' },
  },
];

export const passes: readonly (string | Sample)[] = [
  'Could you tell me the reason for the second visit?',
  {
    text: 'It is cancelled. If you like, tell me the reason: I read every answer.',
    context: { customer: 'Please cancel my membership.' },
  },
];
