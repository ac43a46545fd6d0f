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
    'thanks ~3 for ~2 (sorting|fixing|resolving|solving|replacing|refunding|correcting|rectifying)',
    '(found|fixed|sorted|solved|repaired|mended) (it|the bag|everything|them) (in|within|and) (n|the|a|minutes|hours|have)',
    '(brought|handed|took) it (round|over|back)',
    '(engineer|technician|driver|colleague|courier) came (out)? (the same|within|the next)',
    '(all|now|been|is|are|got|it|finally|issue|problem|everything|was|fully|completely|already|since) (now|been|all|is|have been|finally|fully|completely|was|already|since|quickly|promptly|immediately)? (sorted|resolved|fixed|solved|settled|corrected|put right|rectified|mended|dealt with|cleared up|sorted out|working again|back up and running|working now|back to normal|working perfectly|working fine|good now|fine now|ok now|okay now)',
    '(sorted|resolved|fixed|solved|rectified|corrected) (it|this|everything|the problem|the issue|my|our|now|thanks|all|within|quickly|in n|immediately|straight away|by the)',
    '(thanks) (for|to) ~4 (sorting|fixing|resolving|solving|sorted|fixed|resolved|replacing|refunding|correcting|rectifying|turning it around)',
    '(works|working|worked) (now|again|fine now|perfectly now|fine|perfectly|a treat)',
    '(arrived|turned up|came) (safely|at last|after all|safe and sound|in perfect|in one piece|in the end)',
    '(replacement|new one|second one|money|refund) (was|is|came|arrived) (here|back|the next|the same|today|within|this morning)',
    '(refund|replacement|parcel|order|it|money|card|bag|suitcase|package|delivery|luggage) (have|is|came|just)? (now|finally|just|safely|already|all)? (arrived|come|came|landed|been received|turned up|come through|been delivered|arrived safely|came through) (thanks|now|safely|, thanks)',
    '(false alarm|panic over|never mind|nevermind|ignore my|disregard my|please ignore|please disregard|you can close|can be closed|please close this|close the ticket|close this ticket|no further action|no longer an issue|no longer a problem|no longer needed|consider it closed|problem solved|issue resolved|case closed|found it|got it sorted|figured it out|worked it out|worked out in the end|all good|all is well|all ok|all okay|it worked|that worked|did the trick|that fixed it|my mistake|my own fault|entirely my fault|i was wrong)',
  ],
  samples: [
    'All sorted now.',
    'It is working again, thanks.',
    'Please ignore my last e-mail, I found it.',
  ],
  passes: ['It is not resolved.', 'When will this be fixed?'],
};
