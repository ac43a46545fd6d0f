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
    '(cancel|cancelling|close|closing|terminate|end|discontinue) (my|the|this) (account|accounts|subscription|contract|services|service|policy|plan|card|membership|direct debit|trial|tariff|broadband|insurance|registration|agreement|box|boxes|line|licence)',
    '(cancel|close|shut|terminate|end) (both|all|everything|our|them) ~1',
    '(shut|close) (my|our|the) account',
    '(cancel|close) (it|this|that) (properly|at once|immediately|today|now|for good|with immediate effect)',
    '(want|going|like|need|planning) to (leave|cancel my|close my|switch|quit)',
  ],
};

export const samples = ['Please cancel my subscription.', 'I want to close my account.'];

export const passes = ['How do I move to a bigger plan?', 'I cancelled my trip.'];
