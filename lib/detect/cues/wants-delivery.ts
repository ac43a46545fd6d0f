import type { Cue } from '../cue.ts';

export const wantsDelivery: Cue = {
  id: 'wants-delivery',
  why: 'wants what they ordered or asked for, now',
  evidence: 'ask',
  weight: 0.4,
  severity: 1,
  remedy: 'other',
  phrases: [
    'let me back in',
    '(my|the) access back',
    '(want|need|send|deliver|get|give|like|have|expect|gimme|return|find|locate|sort|bring) (me|us|to receive|to have)? (my|our) (order|parcel|package|delivery|bag|bags|luggage|suitcase|card|tickets|goods|item|items|things|stuff|food|account|data|documents|medication|seat|seats|laptop|phone|mattress|sofa|passport)',
    '(please|can you|could you|will you) (please)? (deliver|send|dispatch|ship|find|locate|trace|confirm when|expedite|look into|chase|release|call me|ring me|contact me|get back|get in touch|respond|reply|do something|correct|amend|escalate|restore|unlock|unblock|reactivate|reinstate)',
    '(do something|someone help|somebody help|need help|need this resolved|resolved asap|sorted asap|need answers|want answers|need an answer|want an answer|call me back|get back to me|look into this|sort this|respond to me|please respond|please reply|please advise|dm me|reply to my)',
  ],
  samples: ['Please deliver my order this week.', 'I need my luggage back.'],
  passes: ['I need a bigger box, which do you sell?', 'Give my regards to Joan.'],
};
