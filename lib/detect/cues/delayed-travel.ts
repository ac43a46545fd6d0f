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
    '(flight|flights|train|trains|trip|bus|buses|tram|trams|coach|ferry|plane) ~5 (delayed|cancelled|late)',
    "(bus|train|tram|coach|taxi|cab|minibus) ~2 (never|didn't|don't|didn't even) (came|come|turn up|turned up|show|showed|show up|showed up|stop|stopped)",
    '(drove|sailed) (straight|right)? past (the|my|our|us|me|n)',
    '(missed) (my|our|the|his|her) ~1 (connection|appointment|exam|interview|shift|flight|train) because',
    '(delayed|cancelled|cancel|missed) (my|our|the)? ~2 (flight|flights|connection|plane|booking|appointment)',
    '(bumped|kicked|removed|denied) (from|off)',
    '(missed) (our) (connection)',
    '(flight) delay',
    '(no) (drivers|room)',
    '(another|yet another) (delay|cancellation)',
  ],
};

export const samples = [
  'My flight was delayed by five hours.',
  'We missed our connection.',
  'The bus is late every morning.',
  'The tram never came.',
];

export const passes = [
  'Can I change the date of my flight?',
  'What happens if my train is cancelled?',
  'The bus stop has a nice new bench.',
];
