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
    '(somebody|someone|you) (should|ought to|could|might) (at least)? (say|apologise|have apologised|have said)',
    '(no|not even an|without an) apology',
    '(an|written|proper|sincere|no|any|even an|formal|public|an honest|simple) (apology|apologies|sorry)',
    '(want|expect|deserve|demand|like|least|owe|owed|await) ~5 (apology|apologise|sorry)',
    "(didn't|haven't|never|nobody|no one|not even|without|can't even|don't even|not once) (even|once|have|so much as|bothered to)? (say|said|saying|an|apologised|apologized|apologise|apologising)",
  ],
  samples: ['I expect an apology.', 'Nobody even said sorry.'],
  passes: ['Apologies for the late reply.', 'I am sorry to bother you.'],
};
