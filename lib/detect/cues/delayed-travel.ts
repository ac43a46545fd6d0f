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
    '(room) (not) ready',
    "(not|isn't) the room",
    '(flight|train|trip) ~3 (delayed|cancelled|late)',
    '(delayed|cancelled|cancel|missed) (my|our|the)? ~2 (flight|flights|connection|plane|booking|appointment)',
    '(bumped|kicked|removed|denied) (from|off)',
    '(missed) (our) (connection)',
    '(flight) delay',
    '(no) (drivers|room)',
    '(another|yet another) (delay|cancellation)',
  ],
};

export const samples = ['My flight was delayed by five hours.', 'We missed our connection.'];

export const passes = [
  'Can I change the date of my flight?',
  'What happens if my train is cancelled?',
];
