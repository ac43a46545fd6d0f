import type { Cue } from '../cue.ts';

export const hardToReach: Cue = {
  id: 'hard-to-reach',
  why: 'says they cannot reach anybody',
  evidence: 'reproach',
  weight: 1.9,
  severity: 2,
  emotions: ['frustration'],
  category: 'service-quality',
  phrases: [
    '(nobody|no one|no-one|none) (of you|of them|there|at your|have|is|ever|even|seems|from|in)? (to|bothered to|have|even|ever|able to|your|team|company|is)? ~3 (answered|answers|answering|answer|replied|replies|reply|responded|responds|respond|called|calls|got back|gets back|contacted|contact|picks|picked|picking|help|helped|cares|care|knows|know|written|wrote|rang|listened|acknowledged|following)',
    "(can't|didn't|never) (get through|got through|get hold|reach)",
    '(answer|pick up|return|reply to|respond to|check|read) (the|your|my|our|to my) (damn|bloody|fucking|phone|phones|call|calls|email|emails|dm|dms|message|messages|tweets|tweet|telephone)',
    "(can't|impossible to|no way to|trying to|tried to|try to) (get through|reach|get hold of|speak to|talk to|contact|get in touch|get an answer|get hold)",
    '(automated|generic|canned|copy and paste|copy-paste|standard|template|scripted|bot|copy-and-paste|auto|stock) (reply|replies|response|responses|answer|answers|email|emails|message|messages)',
  ],
  samples: ['Nobody answers your phone.', 'I cannot get through to anyone.'],
  passes: ['No reply needed.', 'I have not replied to the survey, sorry.'],
};
