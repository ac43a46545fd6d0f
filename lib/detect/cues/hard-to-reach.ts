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
    '(nobody|no one|no-one|none) (of them|have|is|ever|from|in)? (to|have|ever|your|is)? ~3 (answers|answering|answer|replied|reply|responded|responds|respond|called|calls|contacted|contact|picks|help|helped|cares|care|knows|know|rang)',
    "(can't|didn't) (get through|reach)",
    '(answer|return|reply to|respond to|check|read) (the|your|my) (phone|call|email|dm|message|messages|tweet)',
    "(can't|impossible to|no way to|trying to|tried to|try to) (get through|reach|speak to|talk to|contact|get in touch)",
    '(automated|generic|canned|copy and paste|standard|template|auto|stock) (reply|replies|response|responses|email|emails|message)',
  ],
};

export const samples = ['Nobody answers your phone.', 'I cannot get through to anyone.'];

export const passes = ['No reply needed.', 'I have not replied to the survey, sorry.'];
