import type { Cue } from '../cue.ts';

export const statusQuestion: Cue = {
  id: 'status-question',
  why: 'asks how things stand',
  evidence: 'against',
  weight: -0.9,
  phrases: [
    '(when) (will|can|should|does|is|do|would|may) (it|my|the|i|we|you|this|they|your) ~4 (arrive|delivered|ship|shipped|expect|ready|dispatched|get|be|available|receive|released|open|sent|leave|land|collect|due|coming|back in)',
    '(what is|check|checking|know|tell me|confirm|find out|see|give me|get) (the|on)? (the)? (status|eta|tracking|progress|delivery date|expected|whereabouts)',
    '(have|is|was|did) (my|the|our|it) (order|parcel|payment|booking|application|package|delivery|form|refund|document|documents|request|return|invoice) (been|already|gone|go|still|on)? ~1 (shipped|dispatched|sent|received|processed|confirmed|arrived|approved|left|through|track|schedule)',
    '(just|simply|only|am) (checking|wondering|wanted to check|want to check|double checking|enquiring|curious) (in|if|whether|when|that|on|about|what)',
  ],
  samples: ['When will my order arrive?', 'Just checking whether you received my form.'],
  passes: ['When you have time, look at the photos.', 'The status bar is blue.'],
};
