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
    'cancelling (my) (subscription) (tonight)',
    '(cancel|cancelling|close|closing|terminate|end|discontinue) (my|the|this) (account|subscription|contract|services|policy|plan|card)',
    '(want|going|like|need|planning) to (leave|cancel my|close my|switch|quit)',
  ],
};

export const samples = ['Please cancel my subscription.', 'I want to close my account.'];

export const passes = ['How do I move to a bigger plan?', 'I cancelled my trip.'];
