import { anySentence, isCancelled } from '../clues.ts';
import { asksHow, asksToCancel } from '../customer.ts';
import { foundWords, isQuestion } from '../draft.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';
import { says } from '../says.ts';

export const rule: Rule = {
  id: 'call-us-to-cancel',
  family: 'cancel-hurdle',
  strength: 'strong',
  when: ({ customer }) => asksToCancel(customer) && !asksHow(customer),
  phrases: [
    '(i|we) <cannot> cancel',
    '(if you (want|wish) to|in order to|to) (cancel|close|end|proceed|terminate|unsubscribe) ~5 (call|click|contact|log|phone|please|send|visit|you)',
    '(call|contact|e-mail|email|phone|ring|speak (to|with)|talk to|visit|write to) ~8 to ((close|end) (it|your)|cancel|proceed|terminate)',
    "(cancelation/s|canceling|cancellation/s|cancelling) (are only|can only|can't|cannot|has to|have to|is only|must|need/s to|requests|require/s)",
    'you (can|can only|could|have to|must|need to|should|will have to|will need to) <adv> (cancel|close|do (it|so|that|this)|end|terminate|unsubscribe) ~4 (at|by|from|in|on|online|through|via|yourself)',
    "(you|you will|you'll) (have to|must|need to) (first)? (call|complete|contact|fill|give|go|log|pay|provide|return|send|speak|submit|visit|wait|write)",
    "((days|month's|months) notice|contract (ends|runs)|minimum (contract|term)|notice period)",
  ],
  unless: (found) =>
    says(found, /^(?:cancelled|canceled|i've|we've|done)$/) ||
    anySentence(found.draft, isCancelled) ||
    isQuestion(found.sentence) ||
    foundWords(found).includes('nothing'),
};

export const words: RuleWords = {
  title: 'Call us to cancel',
  why: 'The hoop tells them that leaving is made hard on purpose.',
  instead: 'Do it for them, in this conversation.',
  source: 'D 12',
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
