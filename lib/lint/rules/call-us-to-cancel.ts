import { asksToCancel } from '../clues.ts';
import { foundWords } from '../draft.ts';
import type { Rule, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'call-us-to-cancel',
  family: 'cancel-hurdle',
  title: 'Call us to cancel',
  why: 'They are here, asking: the hoop tells them that leaving is made hard on purpose.',
  instead: 'Do it for them, in this conversation.',
  source: 'D 12',
  strength: 'strong',
  when: ({ customer }) => asksToCancel(customer),
  phrases: [
    '(to|in order to|if you (want|wish|would like) to) (cancel|terminate|close|end|unsubscribe|proceed|do (that|this|so)) ~5 (,)? (please|you|kindly|just|simply|go|log|call|phone|visit|contact|click|send|fill)',
    '(call|phone|ring|contact|visit|speak to|speak with|talk to|write to|chat with|email|e-mail|mail) ~8 to (cancel|terminate|close (it|your)|end (it|your)|proceed)',
    "(cancellation|cancellations|cancelling|canceling|cancelation|cancelations) (must|can only|cannot|can't|are only|is only|has to|have to|needs to|need to|requires|require|requests|request|are handled|by) ~3",
    "you (can|could|may|must|need to|have to|should|will need to|will have to|are able to|can only|'ll need to) (also|always|easily|simply|only)? (cancel|terminate|close|end|unsubscribe|do (that|this|so|it)) ~4 (yourself|online|in|from|by|through|via|on|at|under|any time|anytime)",
    "(you'll|you will|you) (need to|have to|must) (first)? (give|provide|send|submit|fill|complete|write|return|log|call|contact|wait|speak|talk|visit|go|click|pay|settle)",
    "(we|i) (<cannot>|can only|won't|will not) <adv> (cancel|process (your|the|a) cancel|terminate|close (your|it|the)|stop (your|the|it))",
    '(why|what made you|what is the reason|for what reason|may i ask|can i ask|could you tell (me|us)|can you tell (me|us)|would you mind telling (me|us)) ~4 (cancel|cancelling|canceling|leave|leaving|decision|why|reason)',
    "(notice period|days notice|days' notice|month's notice|months notice|minimum (term|contract|period)|contract (runs|binds|ends|lasts))",
  ],
  unless: (found) =>
    found.sentence.tokens.some(({ norm }) =>
      /^(?:cancelled|canceled|i've|we've|done)$/.test(norm),
    ) || foundWords(found).includes('nothing'),
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
    text: 'May I ask why you are leaving?',
    context: { customer: 'I want to cancel my contract.' },
  },
];

export const passes: readonly (string | Sample)[] = [
  {
    text: 'I have cancelled it, and you need to do nothing more.',
    context: { customer: 'Please cancel it.' },
  },
  'To close the lid, press twice.',
];
