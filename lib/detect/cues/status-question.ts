import type { Cue } from '../cue.ts';

export const statusQuestion: Cue = {
  id: 'status-question',
  why: 'asks how things stand',
  evidence: 'against',
  weight: -0.9,
  phrases: [
    '(when) (will|can|should|does|is|do) (it|my|the|i|we|you|this|they) ~4 (arrive|delivered|shipped|expect|get|be|available|receive|sent|due)',
    '(what is|check|know|tell me|find out|see|get) (the|on)? (the)? (status|tracking|progress|expected)',
    '(is) (the) (payment) ~1 (schedule)',
    '(just|am) (checking|wondering|wanted to check|curious) (in|if|whether|on|about|what)',
  ],
};

export const samples = [
  'When will my order arrive?',
  'Just checking whether you received my form.',
];

export const passes = ['When you have time, look at the photos.', 'The status bar is blue.'];
