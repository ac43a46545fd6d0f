import type { Cue } from '../cue.ts';

export const delayedTravel: Cue = {
  id: 'delayed-travel',
  why: 'says a journey or booking was delayed, cancelled or changed',
  evidence: 'fault',
  weight: 1.3,
  severity: 1,
  category: 'booking-travel',
  supposable: true,
  phrases: [
    "(room|table|cabin) (isn't|not) ready",
    "(not|isn't) the room",
    '(flight|flights|train|trains|bus|ferry|connection|plane|departure|service|trip|coach|tram) ~3 (delayed|cancelled|late|diverted|overbooked|cancellation|rescheduled|missed|canx)',
    '(delayed|cancelled|cancelling|cancel|missed|overbooked|diverted) (my|our|the|this|a|another|n)? ~2 (flight|flights|train|connection|connecting|plane|reservation|booking|room|appointment)',
    '(stuck|stranded|sitting|sat|held|trapped) (on|at|in|here|for|waiting) (the|a|this|an)? (tarmac|runway|plane|airport|gate|train|station|platform|heathrow|terminal)',
    '(bumped|kicked|removed|denied) (from|off|boarding)',
    '(missed|miss|missing) (my|our|the|a|her|his) (connection|connecting|flight|train|wedding|funeral|meeting|cruise|holiday|ferry)',
    '(flight|train) delay',
    '(no|not a single) (crew|pilot|gate|plane|seats|drivers|trains|buses|rooms|room|gate agent)',
    '(another|yet another) (delay|cancellation)',
  ],
  samples: ['My flight was delayed by five hours.', 'We missed our connection.'],
  passes: ['Can I change the date of my flight?', 'What happens if my train is cancelled?'],
};
