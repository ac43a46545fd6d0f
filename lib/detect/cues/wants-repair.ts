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
    '(fix|repair) (it|this|that|your|the|my|them|our|or)',
    '(get|need|have|like|getting) (it|this|that|my|the) ~2 (fixed|repaired|working|resolved|looked at|sorted out)',
    '(send|get) (an|the)? (engineer|repair)',
    '(please|can you|could you|will you|someone|just|need to) (please)? (fix|repair|sort|resolve|correct|unlock|unblock|look into|investigate)',
    '(when) (will) ~4 (be fixed)',
    '(fix|sort|resolve|rectify|restore|solve|correct) (this|it|the|my|that|your)',
  ],
};

export const samples = ['Please fix this.', 'Can you send an engineer?'];

export const passes = ['A quick fix would be to restart, I found.', 'My repair went very well.'];
