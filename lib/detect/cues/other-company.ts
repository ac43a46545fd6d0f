import type { Cue } from '../cue.ts';

export const otherCompany: Cue = {
  id: 'other-company',
  why: "speaks of another company's doing",
  evidence: 'against',
  weight: -2,
  phrases: [
    'the other ~1 (company|let us down|let me down|one let)',
    '(other|another|last|previous) (caterer|builder|plumber|hotel|garage|shop|florist|photographer|cleaner) ~3',
    'let down by (her|his|their|my|our|another) ~2',
    '(her|his|their) (energy|phone|internet|bank|insurance|broadband|mobile)? (company|provider|supplier|bank|insurer)',
    '(mine|theirs|my current one|the one i have) is (useless|terrible|awful|rubbish|too slow|slow|bad|broken|hopeless)',
    'looking for a new (provider|broadband|bank|supplier|insurer|courier)',
    '(my|our|their|his|her) (previous|old|last|former|other|ex|current|existing|present) (provider|bank|supplier|company|airline|insurer|broker|courier|agency|landlord|vendor|software|tool|contractor|isp|network|shop|dealer|gym|host|accountant)',
    '(another|a different|a competing|some other|a rival|every other|most other|other) (company|provider|bank|airline|supplier|shop|store|retailer|vendor|firm|seller|brand|courier|website|insurer|agency|hotel)',
    '(switched|switching|moved|moving|coming|came|come|transferring|escaped|migrating|changed) (to you|to your|over to you|across to you|over from|here from|from another)',
    '(unlike|compared to|compared with|better than|nothing like) ~3 (other|others|competitors|competitor|last|previous|old|bank|provider|airline|company)',
    "(isn't|not|nothing) (your|to do with your|to do with you|anything to do with) (fault|doing|company|problem|responsibility|you|team|mistake)",
    '(through) no fault of (yours|your own|your)',
  ],
  samples: [
    'My previous bank lost my cheque, so I am coming to you.',
    'It is not your fault at all.',
  ],
  passes: ['Your company lost my cheque.', 'I gave my old address by mistake.'],
};
