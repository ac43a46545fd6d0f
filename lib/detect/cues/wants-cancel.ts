import type { Cue } from '../cue.ts';

export const wantsCancel: Cue = {
  id: 'wants-cancel',
  why: 'wants an order or booking cancelled',
  evidence: 'ask',
  weight: 0.7,
  severity: 1,
  remedy: 'cancel',
  category: 'cancellation',
  supposable: true,
  phrases: [
    '(cancel|cancelling|cancelled|terminate|end|close|stop) (my|this|the|it|that|immediately) (order|subscription|contract|booking|membership|policy|account|plan|immediately|direct debit|standing|from|please|card|purchase|request|payment)',
    '(want|like|wish|need|please|trying|tried|asked|decided|able) (to)? (cancel|unsubscribe|close my|terminate|leave)',
    '(cancellation|closure) (of my|request)',
    '(want|wants|let) (me)? out of (this|my|the) contract',
  ],
};

export const samples = ['Please cancel my order.', 'I would like to cancel.'];

export const passes = ['The concert was not cancelled after all.', 'What is your closing time?'];
