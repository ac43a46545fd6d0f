import type { Facts } from '../facts.ts';
import type { Trouble } from './trouble.ts';
import { known, named } from './wording.ts';

const what = (facts: Facts): string =>
  named(
    facts,
    /\b(?:flight|train|tour|cruise|ferry|hotel|room|reservation|holiday|trip)\b/i,
    'booking',
  );

const trip =
  '(flight|flights|train|trip|booking|reservation|tour|cruise|holiday|bus|ferry|hotel|room)';

const ride = (facts: Facts): string =>
  named(facts, /\b(?:flight|train|bus|coach|ferry|cruise)\b/i, 'journey');

export const booking: readonly Trouble[] = [
  {
    id: 'luggage-lost',
    category: 'booking-travel',
    phrases: [
      '(lost|missing|misplaced|delayed|damaged|lose|mislaid) ~2 (bag|bags|luggage|suitcase|suitcases|baggage)',
      "(bag|bags|luggage|suitcase|baggage) ~4 (lost|missing|never|haven't|didn't|still|isn't|delayed|damaged)",
      '(where) (is|are) (my|our) (bag|bags|luggage|suitcase|baggage)',
    ],
    said: () => ["You're without your luggage.", 'Your luggage did not arrive with you.'],
    owned: () => ['we lost track of your luggage', 'we did not bring your luggage with you'],
    step: () => ['find out where your luggage is', 'trace your luggage'],
    result: ['news of where it is'],
    check: () => ['whether you have your luggage back'],
  },
  {
    id: 'trip-cancelled',
    category: 'booking-travel',
    phrases: [
      `${trip} ~4 (cancelled|cancelling)`,
      `(cancelled|cancel) ~3 (my|our|the|his|her) ~2 ${trip}`,
      `(bumped|overbooked|denied boarding)`,
    ],
    said: (f) =>
      known(
        f.when.booked && `Your ${what(f)} ${f.when.booked} was cancelled.`,
        !f.when.booked && `Your ${what(f)} was cancelled.`,
        `You had made your plans, and your ${what(f)} was cancelled.`,
      ),
    owned: (f) => [
      `your ${what(f)} was cancelled and you were left on your own`,
      `we cancelled your ${what(f)}`,
    ],
    step: () => ['look up your booking', 'find out what happened to your booking'],
    result: ['your options'],
    check: () => ['whether your new arrangements are as you wanted'],
  },
  {
    id: 'trip-delayed',
    category: 'booking-travel',
    phrases: [
      `${trip} ~4 (delayed|late|delay|delays)`,
      '(missed) ~3 (connection|connecting|flight|train)',
      '(stuck|stranded|sat|sitting) ~3 (airport|station|tarmac|runway|gate|plane)',
      '(delayed) ~2 (n) (hours|minutes)',
    ],
    said: (f) => [
      `Your ${ride(f)} was delayed and you were left waiting.`,
      `You were kept waiting because your ${ride(f)} was delayed.`,
    ],
    owned: () => ["we didn't get you there on time", 'we kept you waiting on your journey'],
    step: () => ['find out what caused the delay', 'look up your journey'],
    result: ['a clear answer'],
    check: () => ['whether the delay has been settled for you'],
  },
  {
    id: 'room-unfit',
    category: 'booking-travel',
    phrases: [
      '(room|rooms|bathroom|bed|sheets|hotel|apartment|flat|villa|cabin) ~4 (filthy|dirty|noisy|mouldy|smelly|disgusting|unclean|mould|bugs|bedbugs|cockroaches|freezing)',
      '(filthy|dirty|noisy|mouldy|smelly|disgusting|unclean) ~1 (room|rooms|bathroom|bed|sheets|hotel|apartment)',
    ],
    said: (f) =>
      known(
        f.when.booked && `Your room ${f.when.booked} was not fit to stay in.`,
        !f.when.booked && 'Your room was not fit to stay in.',
        'You paid for a clean, quiet room and did not get one.',
      ),
    owned: () => [
      'we gave you a room that was not fit to stay in',
      'your room was not as it should have been',
    ],
    step: () => [
      'take this up with the housekeeping team',
      'find out how the room was left like that',
    ],
    result: ['a clear answer'],
    check: () => ['whether this is settled for you'],
  },
  {
    id: 'booking-wrong',
    category: 'booking-travel',
    phrases: [
      '(no|wrong|lost|different|another) (record|booking|reservation|room|seat|seats|table|date|dates|name)',
      "(booking|reservation|room|seat|seats|table) ~7 (not|isn't) available",
      '(rooms|tables|seats|cabins) (is|are|was|were) ~1 (occupied|full|taken|gone)',
      "(booking|reservation|room|seat|seats|table) ~4 (wrong|not|isn't|never|gone|missing|dirty|filthy|noisy|didn't|given away|disappeared)",
    ],
    said: (f) =>
      known(
        f.when.booked && `What you booked ${f.when.booked} isn't what you got.`,
        "What you booked isn't what you got.",
        'Your booking was not honoured.',
      ),
    owned: () => ["we didn't give you what you booked", 'we did not keep to your booking'],
    step: () => ['go over your booking', 'find out what went wrong with the booking'],
    result: ['a clear answer'],
    check: () => ['whether your booking is right now'],
  },
];
