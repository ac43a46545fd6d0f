import type { Cue } from '../cue.ts';

export const visitMissed: Cue = {
  id: 'visit-missed',
  why: 'says somebody did not come when they should have',
  evidence: 'fault',
  weight: 1.9,
  severity: 2,
  emotions: ['frustration'],
  category: 'service-quality',
  supposable: true,
  phrases: [
    '(nobody|no one|no-one|no engineer|no technician|no driver|none) (ever|have|even)? (turned up|showed up|came|shown up|show up|come|arrived|appeared|attended|visited)',
    "(engineer|technician|driver|courier|plumber|tech|cleaner|installer|fitter|crew|adviser|he|she|they|you) (just)? (didn't|never|haven't|failed to) (even|ever)? (show|turn|turned|showed|come|came|arrive|arrived|attend|appear|knock|ring|show up|bother)",
    '(no show|no-show|noshow)',
    '(took|taken|take|booked|wasted) (the|a|another|n) (days|morning|afternoon|whole days) off (work)? (for|and|to|because)',
    '(waited|stayed|sat|stuck) (in|at home|home|around) (all|the whole|a whole|from|for) (days|morning|afternoon|n|nothing)',
    '(missed|failed|cancelled) (delivery|appointment|appointments|collection|collections|visit|pickup|pick-up|deliveries|bin)',
  ],
  samples: ['The engineer never showed up.', 'I took a day off work for nothing.'],
  passes: [
    'Nobody is at home on Monday, please leave it next door.',
    'Let me know if I missed a delivery attempt.',
  ],
};
