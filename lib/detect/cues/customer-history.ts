import type { Cue } from '../cue.ts';

export const customerHistory: Cue = {
  id: 'customer-history',
  why: 'reminds the company how long they have been a customer',
  evidence: 'reproach',
  weight: 0.6,
  phrases: [
    '(customer|subscriber|user|customers|with you) ~2 (for|of|since) (the last)? (n|many)',
    '(loyal|long-time|longtime|regular|paying|frequent|good) (customer|customers)',
    'n (years) (of loyalty)',
  ],
};

export const samples = [
  'I have been a customer for twelve years.',
  'Is this how you treat a loyal customer?',
];

export const passes = ['We have a customer who wants to buy.', 'I am a new customer.'];
