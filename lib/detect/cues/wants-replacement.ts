import type { Cue } from '../cue.ts';

export const wantsReplacement: Cue = {
  id: 'wants-replacement',
  why: 'wants a replacement',
  evidence: 'ask',
  weight: 0.8,
  severity: 1,
  remedy: 'replace',
  supposable: true,
  phrases: [
    '(a|another|want|need|the) replacement',
    '(swap|exchange) (it|this|that)',
    '(like|want|need|have|get) ~6 (replaced|exchanged|swapped)',
    '(replace|exchange|swap|reship|redeliver|redelivery|re-deliver|resend|re-send|re-ship)',
    '(send|sent|get|want|need|like|receive|provide|have|arrange) (me|us)? (a|another|the)? (new|fresh|different|working|correct|right|proper|another|missing|replacement)',
    '(send|get) (another|the (right|correct|missing))',
  ],
  excepted: [
    '(have|my|her|his|a|the|both|n) ~2 (hip|hips|knee|knees|joint|valve|tooth|teeth|lens|shoulder) (replaced|replacement)',
    '(a|the|her|his|my|new) (hip|knee|joint) replacement',
    '(rail|bus) replacement',
    'replacement (bus|buses|coach|teacher|service)',
  ],
};

export const samples = ['Please send me a new one.', 'Could you replace it?'];

export const passes = [
  'She had her hip replaced in May.',
  'The rail replacement bus was on time.',
  'I moved to a new address.',
  'Send my love to the team.',
];
