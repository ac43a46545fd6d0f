import type { Cue } from '../cue.ts';

export const wantsRepair: Cue = {
  id: 'wants-repair',
  why: 'wants it fixed',
  evidence: 'ask',
  weight: 0.7,
  severity: 1,
  remedy: 'repair',
  supposable: true,
  phrases: [
    '(fix|repair|mend|repaired) (it|this|that|your|the|my|these|them|asap|now|please|our|everything|or)',
    '(get|want|need|have|like|gets|getting) (it|this|that|them|my|the|someone to|this to be|it to be) ~2 (fixed|repaired|fix|sorted|working|resolved|mended|looked at|sorted out)',
    '(send|sending|need|get|book|arrange) (me|us|out)? (an|a|another|the|for a|for an)? (engineer|technician|plumber|electrician|repair|repairman|mechanic)',
    '(please|can you|could you|will you|someone|somebody|just|need to|must) (please)? (fix|repair|restore|reconnect|sort|resolve|rectify|correct|unlock|unblock|look into|investigate)',
    '(when|until) (will|is|can|do) ~4 (be fixed|be repaired|be sorted|be resolved|be working|be restored|fix|get fixed|back online|back up)',
    '(fix|sort|resolve|rectify|restore|solve|correct) (this|it|the|my|that|your|these)',
  ],
  samples: ['Please fix this.', 'Can you send an engineer?'],
  passes: ['A quick fix would be to restart, I found.', 'My repair went very well.'],
};
