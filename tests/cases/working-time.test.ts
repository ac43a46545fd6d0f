import { expect, test } from 'vitest';
import {
  dueIn,
  momentOf,
  type Target,
  type WorkingTime,
  wallOf,
} from '../../lib/cases/working-time.ts';

const office: WorkingTime = {
  days: [1, 2, 3, 4, 5],
  hours: { from: 540, to: 1020 },
  zone: 'Europe/London',
};
const hour: Target = { amount: 1, unit: 'hours' };
const day: Target = { amount: 1, unit: 'days' };

const all: [
  what: string,
  from: string,
  target: Target,
  due: string,
  time?: Partial<WorkingTime>,
][] = [
  ['within the day', '2026-11-18T10:15:30.000Z', hour, '2026-11-18T11:15:30.000Z'],
  ['over the evening', '2026-11-18T16:30:00.000Z', hour, '2026-11-19T09:30:00.000Z'],
  ['exactly to the end of the day', '2026-11-18T16:00:00.000Z', hour, '2026-11-18T17:00:00.000Z'],
  ['asked at night', '2026-11-18T03:00:00.000Z', hour, '2026-11-18T10:00:00.000Z'],
  ['asked after hours', '2026-11-18T22:00:00.000Z', hour, '2026-11-19T10:00:00.000Z'],
  ['over the weekend', '2026-11-20T16:30:00.000Z', hour, '2026-11-23T09:30:00.000Z'],
  ['asked on a Saturday', '2026-11-21T12:00:00.000Z', hour, '2026-11-23T10:00:00.000Z'],
  [
    'more hours than a day has',
    '2026-11-20T09:00:00.000Z',
    { amount: 20, unit: 'hours' },
    '2026-11-24T13:00:00.000Z',
  ],
  ['the next working day', '2026-11-18T10:15:30.000Z', day, '2026-11-19T10:15:30.000Z'],
  ['a day from Friday', '2026-11-20T15:00:00.000Z', day, '2026-11-23T15:00:00.000Z'],
  ['a day from Saturday', '2026-11-21T15:00:00.000Z', day, '2026-11-24T09:00:00.000Z'],
  [
    'three days from Thursday',
    '2026-11-19T15:00:00.000Z',
    { amount: 3, unit: 'days' },
    '2026-11-24T15:00:00.000Z',
  ],
  ['clocks go forward on Sunday', '2026-03-27T15:00:00.000Z', day, '2026-03-30T14:00:00.000Z'],
  ['clocks go back on Sunday', '2026-10-23T14:00:00.000Z', day, '2026-10-26T15:00:00.000Z'],
  ['hours over clocks going forward', '2026-03-27T16:30:00.000Z', hour, '2026-03-30T08:30:00.000Z'],
  [
    'an hour across the missing one',
    '2026-03-29T00:30:00.000Z',
    hour,
    '2026-03-29T01:30:00.000Z',
    { days: [0], hours: { from: 0, to: 1440 } },
  ],
  [
    'an hour across the doubled one',
    '2026-10-25T00:30:00.000Z',
    hour,
    '2026-10-25T01:30:00.000Z',
    { days: [0], hours: { from: 0, to: 1440 } },
  ],
  [
    'round the clock, every day',
    '2026-11-21T23:30:00.000Z',
    hour,
    '2026-11-22T00:30:00.000Z',
    { days: [0, 1, 2, 3, 4, 5, 6], hours: { from: 0, to: 1440 } },
  ],
  [
    'another zone',
    '2026-11-18T10:00:00.000Z',
    hour,
    '2026-11-18T15:00:00.000Z',
    { zone: 'America/New_York' },
  ],
  [
    'a zone a day ahead',
    '2026-11-20T02:00:00.000Z',
    day,
    '2026-11-23T02:00:00.000Z',
    { zone: 'Pacific/Auckland' },
  ],
  [
    'Sunday to Thursday',
    '2026-11-19T14:00:00.000Z',
    day,
    '2026-11-22T14:00:00.000Z',
    { days: [0, 1, 2, 3, 4] },
  ],
];

test.each(all)('%s', (_what, from, target, due, time = {}) => {
  expect(dueIn(from, target, { ...office, ...time })).toBe(due);
});

test.each(['Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'UTC'])(
  'what the wall shows in %s leads back to the moment, all year',
  (zone) => {
    let twice = 0;
    for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2027, 0, 1); at += 9_000_000) {
      const back = momentOf(wallOf(at, zone), zone);
      // A clock put back shows an hour twice: either of the two is right.
      if (back !== at) twice += 1;
      expect(wallOf(back, zone)).toEqual(wallOf(at, zone));
    }
    expect(twice).toBeLessThanOrEqual(2);
  },
);
