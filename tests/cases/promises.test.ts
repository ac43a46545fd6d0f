import { expect, test } from 'vitest';
import { promisesIn } from '../../lib/cases/promises.ts';
import type { WorkingTime } from '../../lib/cases/working-time.ts';

const office: WorkingTime = {
  days: [1, 2, 3, 4, 5],
  hours: { from: 540, to: 1020 },
  zone: 'Europe/London',
};
// A Wednesday.
const sent = '2026-11-18T10:15:00.000Z';

const kept: [reply: string, due: string][] = [
  ["I'll write to you by Friday.", '2026-11-20T17:00'],
  ['We will call you by Friday at 11am.', '2026-11-20T11:00'],
  ['We will refund you within 24 hours.', '2026-11-19T10:15'],
  ['You will have your money within 3-5 working days.', '2026-11-25T17:00'],
  ['Your refund will arrive in two days.', '2026-11-20T10:15'],
  ["I'll ring you within an hour.", '2026-11-18T11:15'],
  ["I'll have an answer for you tomorrow by noon.", '2026-11-19T12:00'],
  ['You’ll hear from me by noon tomorrow.', '2026-11-19T12:00'],
  ["I'll call you tomorrow morning.", '2026-11-19T12:00'],
  ["I'll send it today.", '2026-11-18T17:00'],
  ['We will let you know by the end of the day.', '2026-11-18T17:00'],
  ['By Monday you will have a new one.', '2026-11-23T17:00'],
  ['I will get back to you by end of the week.', '2026-11-20T17:00'],
  ['We will write to you next week.', '2026-11-27T17:00'],
  ['The engineer will be with you on 3 December.', '2026-12-03T17:00'],
  ['It will be there before January 4th.', '2027-01-04T17:00'],
  ['I will answer by 4 pm.', '2026-11-18T16:00'],
  ['I will answer by 9:30.', '2026-11-19T09:30'],
  ['We will look at it this afternoon, and write to you by Thursday.', '2026-11-19T17:00'],
  ["I'll refund you within 3 days if you would like that.", '2026-11-21T10:15'],
];

test.each(kept)('%s', (reply, due) => {
  const found = promisesIn(reply, sent, office);
  expect(found.map((one) => one.due)).toEqual([`${due}:00.000Z`]);
  expect(found[0]?.text).toBe(reply);
});

test.each([
  'Could you send us the photo by Friday?',
  'Please return it within 30 days.',
  'If you write to us by Friday, we can still change it.',
  "I'll refund you once you send it back by Friday.",
  'It was delivered on Monday.',
  'We will do our best.',
  'I am sorry that you waited until Friday.',
  'We are open until 5 pm.',
  'This will not be possible by Friday.',
  '',
])('no promise: %s', (reply) => {
  expect(promisesIn(reply, sent, office)).toEqual([]);
});

test('each sentence with its own date, the customer’s name and numbers masked', () => {
  const reply =
    'Hi Dana,\n\nI am sorry. Dana, I will call you on +44 20 7946 0958 by tomorrow at 3pm. Your refund will be there within 5 working days.\n\nSam';
  expect(promisesIn(reply, sent, office, 'Dana Whitfield')).toEqual([
    {
      text: '[name], I will call you on [phone] by tomorrow at 3pm.',
      due: '2026-11-19T15:00:00.000Z',
    },
    { text: 'Your refund will be there within 5 working days.', due: '2026-11-25T17:00:00.000Z' },
  ]);
});

test('a megabyte of almost-promises takes no longer than its length', () => {
  const time = (size: number): number => {
    const text = 'we will by the end of within the next 3 to 5 in in by by on '.repeat(size);
    const from = performance.now();
    promisesIn(text, sent, office);
    return performance.now() - from;
  };
  time(2_000);
  expect(time(16_000)).toBeLessThan(Math.max(50, time(2_000)) * 24);
});
