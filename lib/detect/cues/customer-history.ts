import type { Cue } from '../cue.ts';

export const customerHistory: Cue = {
  id: 'customer-history',
  why: 'reminds the company how long they have been a customer',
  evidence: 'reproach',
  weight: 0.6,
  phrases: [
    '(customer|client|member|subscriber|passenger|user|loyal|customers|with you|flyer|cardholder|banked with you|shopped with you) ~2 (for|of|since|over) (over|more than|nearly|almost|about|at least|the past|the last)? (n|many|a decade)',
    '(loyal|long-standing|longstanding|long-time|longtime|long-term|regular|valued|paying|frequent|good) (customer|customers|flyer|client|member|guest|subscriber|passenger)',
    'n (years|months) (of loyalty|as a customer|of custom|with you)',
  ],
  samples: ['I have been a customer for twelve years.', 'Is this how you treat a loyal customer?'],
  passes: ['We have a customer who wants to buy.', 'I am a new customer.'],
};
