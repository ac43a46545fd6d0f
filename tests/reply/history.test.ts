import { expect, test } from 'vitest';
import { hintsFor } from '../../lib/reply/hints.ts';
import { type Earlier, historyHint } from '../../lib/reply/history.ts';
import { situationOf } from './situations.ts';

const case_ = (change: Partial<Earlier> = {}): Earlier => ({
  category: 'delivery',
  promiseBroken: false,
  gesture: false,
  ...change,
});

const at = (earlier: Earlier[], customer = 'The lamp has not arrived.', reading = {}) => ({
  ...situationOf({ customer, reading: { category: 'delivery', ...reading } }),
  history: { earlier, movedAt: null, waits: false },
});

test.each<[string, Earlier[], string | undefined, object]>([
  [
    'once about the same',
    [case_()],
    undefined,
    { is: 'name-the-last-time', times: 1, matter: 'delivery' },
  ],
  [
    'twice, and once about something else',
    [case_(), case_({ category: 'billing' }), case_()],
    undefined,
    { is: 'name-the-last-time', times: 2, matter: 'delivery' },
  ],
  [
    'about something else',
    [case_({ category: 'billing' })],
    undefined,
    { is: 'know-the-last-time', matter: 'billing' },
  ],
  ['a broken promise', [case_({ promiseBroken: true })], undefined, { is: 'own-broken-promise' }],
  [
    'a gesture, and a voucher is wanted',
    [case_({ gesture: true })],
    'The lamp has not arrived. I want a voucher.',
    { is: 'mend-the-cause' },
  ],
  [
    'a gesture, and none is wanted',
    [case_({ gesture: true })],
    undefined,
    { is: 'name-the-last-time', times: 1, matter: 'delivery' },
  ],
])('%s', (_, earlier, customer, hint) => {
  expect(historyHint(at(earlier, customer))).toEqual(hint);
});

test('nobody known, or nothing wrong: nothing said', () => {
  expect(historyHint(at([]))).toBeNull();
  expect(historyHint(situationOf({ customer: 'The lamp broke.' }))).toBeNull();
  expect(
    historyHint(at([case_()], 'I love the lamp!', { kind: 'other', emotions: ['joy'] })),
  ).toBeNull();
});

test('what was before takes one of the two lines', () => {
  const told = {
    severity: 3,
    emotions: ['anger'],
    marks: ['public-threat'],
  } as const;
  const words = 'This is outrageous!! I am furious. I will post it.';
  expect(hintsFor(at([], words, told))).toHaveLength(2);
  expect(hintsFor(at([case_()], words, told))).toEqual(['do-not-mirror']);
});
