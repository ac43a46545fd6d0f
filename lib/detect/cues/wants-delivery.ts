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
    '(want|need|send|deliver|get|give|like|have|expect|return|find|locate) (me|to receive)? (my) (order|parcel|luggage|card|items|stuff|food|account|seat|phone)',
    '(please|can you|could you|will you) (please)? (deliver|send|find|trace|confirm when|expedite|look into|release|call me|contact me|get back|get in touch|respond|reply|do something|correct|escalate|unlock|unblock|reactivate)',
    '(do something|someone help|somebody help|need help|need this resolved|resolved asap|sorted asap|need answers|want answers|need an answer|want an answer|call me back|get back to me|look into this|sort this|respond to me|please respond|please reply|please advise|dm me|reply to my)',
  ],
};

export const samples = ['Please deliver my order this week.', 'I need my luggage back.'];

export const passes = ['I need a bigger box, which do you sell?', 'Give my regards to Joan.'];
