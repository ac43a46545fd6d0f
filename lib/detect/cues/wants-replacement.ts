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
    '(a|another|free|send|want|need|like|the) replacement',
    '(swap|exchange) (it|this|them|that)',
    '(replace|exchange|swap|reship|redeliver|redelivery|re-deliver|resend|re-send|re-ship)',
    '(send|sent|get|ship|deliver|want|need|like|post|receive|supply|provide|have|arrange) (me|us|out)? (a|another|the|an)? (new|fresh|different|working|correct|right|undamaged|proper|another|missing|replacement)',
    '(send|get|post|ship) (me|us)? (another|the (right|correct|missing))',
  ],
  samples: ['Please send me a new one.', 'Could you replace it?'],
  passes: ['I moved to a new address.', 'Send my love to the team.'],
};
