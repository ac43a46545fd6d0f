import type { Cue } from '../cue.ts';

export const cancelRequest: Cue = {
  id: 'cancel-request',
  why: 'asks to close an account or end a contract',
  evidence: 'ask',
  weight: 0.6,
  severity: 4,
  marks: ['cancel'],
  remedy: 'cancel',
  category: 'cancellation',
  supposable: true,
  phrases: [
    'cancelling (my|our) (subscription|membership|contract|account) (tonight|now|today|immediately|right now|straight away|.)',
    '(cancel|cancelling|close|closing|terminate|terminating|end|ending|discontinue) (my|our|the|this|all my|both my) (account|accounts|subscription|subscriptions|contract|membership|service|services|policy|plan|card|insurance|broadband|phone line|agreement|prime|standing order|direct debit)',
    '(want|wish|going|like|need|demand|asked|plan|planning) to (leave|cancel my|cancel our|close my|close our|switch|quit)',
  ],
  samples: ['Please cancel my subscription.', 'I want to close my account.'],
  passes: ['How do I move to a bigger plan?', 'I cancelled my trip.'],
};
