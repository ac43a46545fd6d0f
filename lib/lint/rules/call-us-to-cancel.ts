import { anySentence, asksHow, asksToCancel, isCancelled } from '../clues.ts';
import { foundWords } from '../draft.ts';
import type { Rule, Sample } from '../rule.ts';
import { says } from '../says.ts';

export const rule: Rule = {
  id: 'call-us-to-cancel',
  family: 'cancel-hurdle',
  title: 'Call us to cancel',
  why: 'They are here, asking: the hoop tells them that leaving is made hard on purpose.',
  instead: 'Do it for them, in this conversation.',
  source: 'D 12',
  strength: 'strong',
  when: ({ customer }) => asksToCancel(customer) && !asksHow(customer),
  phrases: [
    '(to|in order to|if you (want|wish) to) (cancel|terminate|close|end|unsubscribe|proceed) ~5 (please|you|call|phone|visit|contact|click|send|log)',
    '(call|phone|ring|contact|visit|speak (to|with)|talk to|write to|email|e-mail) ~8 to (cancel|terminate|proceed|(close|end) (it|your))',
    "(cancellation/s|cancelling|canceling|cancelation/s) (must|can only|cannot|can't|are only|is only|has to|have to|need/s to|require/s|requests)",
    'you (can|could|must|have to|need to|should|will need to|will have to|can only) <adv> (cancel|terminate|close|end|unsubscribe|do (that|this|so|it)) ~4 (yourself|online|in|from|by|through|via|on|at)',
    "(you'll|you will|you) (need to|have to|must) (first)? (give|provide|send|submit|fill|complete|write|return|log|call|contact|wait|speak|visit|go|pay|settle)",
    "(we|i) (<cannot>|can only|won't|will not) <adv> (cancel|terminate|process (your|the) cancel|(close|stop) (your|it|the))",
    "(notice period|(days|days'|month's|months) notice|minimum (term|contract)|contract (runs|binds|ends))",
  ],
  unless: (found) =>
    says(found, /^(?:cancelled|canceled|i've|we've|done)$/) ||
    anySentence(found.draft, isCancelled) ||
    foundWords(found).includes('nothing'),
};

export const flags: readonly Sample[] = [
  {
    text: 'To cancel, please call our hotline.',
    context: { customer: 'I want to cancel my contract.' },
  },
  {
    text: 'You can cancel it yourself in the app.',
    context: { customer: 'I want to cancel my contract.' },
  },
  {
    text: 'Cancellations must be made in writing.',
    context: { customer: 'I want to cancel my contract.' },
  },
  {
    text: 'Your contract has a notice period of a month.',
    context: { customer: 'I want to cancel my contract.' },
  },
];

export const passes: readonly (string | Sample)[] = [
  {
    text: 'You can cancel it in the app.',
    context: { customer: 'How do I cancel before the trial ends?' },
  },
  {
    text: 'Your plan is cancelled, and so is the notice period. There is no minimum term.',
    context: { customer: 'Please cancel it.' },
  },
  {
    text: 'I have cancelled it, and you need to do nothing more.',
    context: { customer: 'Please cancel it.' },
  },
  'To close the lid, press twice.',
];
