import { anySentence, asksToCancel, isCancelled } from '../clues.ts';
import type { Rule, Sample } from '../rule.ts';
import { says } from '../says.ts';

export const rule: Rule = {
  id: 'why-are-you-leaving',
  family: 'cancel-hurdle',
  title: 'Why are you leaving',
  why: 'They must first account for themselves: it sounds like a toll to be paid at the gate.',
  instead: 'Cancel first, and say so. Then they may tell you why if they like.',
  source: 'D 12',
  strength: 'strong',
  when: ({ customer }) => asksToCancel(customer),
  phrases: [
    "(why|what made you|what is the reason|what's the reason|may i ask|can i ask|may we ask|(could|can|would) you (please)? (tell|let) (me|us) (know)?) ~5 (cancel|cancelling|canceling|leave|leaving|decision|reason/s)",
    "(sorry|sad|surprised|disappointed) to (hear|see|learn) (that)? (you|you're|you are|about your) ~4 (cancel|cancelling|canceling|leave|leaving|go|going|decision)",
    '(give|share|provide|state|select) (us|me|with us)? (the|your|a) (main|exact)? reason/s (for|behind|why)',
    'reason/s (for|behind) (your|the|this) (cancellation|cancelling|decision|leaving)',
    'what (could|can|would|did) we (have)? (do|done) (better|differently|wrong)',
  ],
  unless: (found) =>
    says(found, /^(?:cancelled|canceled|if)$/) || anySentence(found.draft, isCancelled),
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
