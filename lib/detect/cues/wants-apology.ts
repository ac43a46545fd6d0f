import type { Cue } from '../cue.ts';

export const wantsApology: Cue = {
  id: 'wants-apology',
  why: 'wants an apology',
  evidence: 'ask',
  weight: 1.3,
  severity: 2,
  remedy: 'apology',
  phrases: [
    '(say|said|saying) sorry',
    '(somebody|you) (should|could|might) (say)',
    '(no) apology',
    '(an|sincere|no) (apology|apologies|sorry)',
    '(want|expect|like) ~5 (apology|apologise|sorry)',
    "(didn't|haven't|never|nobody|no one|not even|without|can't even|don't even) (even|once|have)? (say|said|saying|an|apologising)",
  ],
};

export const samples = ['I expect an apology.', 'Nobody even said sorry.'];

export const passes = ['Apologies for the late reply.', 'I am sorry to bother you.'];
