import type { Cue } from '../cue.ts';

export const resolved: Cue = {
  id: 'resolved',
  why: 'says it has been put right',
  evidence: 'against',
  weight: -3,
  emotions: ['gratitude'],
  deniable: true,
  supposable: true,
  phrases: [
    'thanks ~3 for ~2 (sorting|fixing|resolving|correcting)',
    '(found|fixed) (it|the bag|everything) (in|within) (n|the)',
    '(brought) it (round|back)',
    '(engineer) came (out)? (the same)',
    '(all|now|been|is|are|got|it|finally|issue|problem|everything|was|fully|already) (been|all|is|have been|was)? (sorted|resolved|fixed|solved|settled|corrected|rectified|dealt with|sorted out|working again|working now|back to normal|working perfectly|working fine|good now|ok now)',
    '(sorted|resolved|fixed|solved|rectified|corrected) (it|this|the problem|the issue|my|now|thanks|quickly|in n|immediately)',
    '(thanks) (for) ~4 (sorting|fixing|resolving|correcting)',
    '(works|working|worked) (now|again|fine|perfectly)',
    '(arrived) (in perfect)',
    '(new one|money) (was|is) (here|back)',
    '(false alarm|panic over|never mind|nevermind|ignore my|disregard my|please ignore|please disregard|you can close|can be closed|please close this|close the ticket|close this ticket|no further action|no longer an issue|no longer a problem|no longer needed|consider it closed|problem solved|issue resolved|case closed|found it|got it sorted|figured it out|worked it out|worked out in the end|all good|all is well|all ok|all okay|it worked|that worked|did the trick|that fixed it|my mistake|my own fault|entirely my fault|i was wrong)',
  ],
};

export const samples = [
  'All sorted now.',
  'It is working again, thanks.',
  'Please ignore my last e-mail, I found it.',
];

export const passes = ['It is not resolved.', 'When will this be fixed?'];
