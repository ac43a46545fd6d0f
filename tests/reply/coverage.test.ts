import { expect, test } from 'vitest';
import { coverage } from '../../lib/reply/coverage.ts';
import { suggest } from '../../lib/reply/suggest.ts';
import { situationOf } from './situations.ts';

const situation = situationOf({
  customer:
    'I ordered the lamp on 3 November, order 5512, for £49.00. It has not arrived. I want my money back. When will you reply?',
  name: 'Jane Doe',
  reading: { category: 'delivery', remedy: 'refund' },
  points: [
    ['item', 'lamp'],
    ['date', '3 November'],
    ['order', '5512'],
    ['sum', '£49.00'],
    ['issue', 'It has not arrived.'],
    ['wish', 'I want my money back.'],
    ['question', 'When will you reply?'],
  ],
});
const { reading } = situation;

const answered = (draft: string): string[] =>
  coverage(draft, reading)
    .points.filter((entry) => entry.answered)
    .map(({ point }) => point.kind);
const there = (draft: string): string[] =>
  coverage(draft, reading)
    .parts.filter((entry) => entry.there)
    .map(({ part }) => part);

test('an empty draft takes nothing up', () => {
  expect(answered('')).toEqual([]);
  expect(there('')).toEqual([]);
  expect(coverage('', reading).points).toHaveLength(7);
  expect(coverage('', reading).parts.map(({ part }) => part)).toEqual([
    'acknowledge',
    'apologise',
    'own',
    'plan',
    'ask',
    'invite',
  ]);
});

test.each([
  ['The lamp is on its way.', ['item']],
  ['You wrote on 3 November.', ['date']],
  ['You wrote on 3 December.', []],
  ['You wrote on 13 November.', []],
  ['I found order 5512.', ['order']],
  ['I found order 55123.', []],
  ['You paid £49.', ['sum']],
  ['It should have been delivered.', ['issue']],
  ["I've refunded you.", ['wish']],
  ['You will have my answer by Friday.', ['question']],
  ['Have a nice weekend.', []],
])('%s', (draft, kinds) => {
  expect(answered(draft)).toEqual(kinds);
});

test.each([
  ["I'm sorry.", 'apologise'],
  ['We apologise.', 'apologise'],
  ['We let you down.', 'own'],
  ['That was our mistake.', 'own'],
  ["You've been waiting far too long.", 'acknowledge'],
  ["I'll find the parcel and write to you by Friday.", 'plan'],
  ["I'll write to you by [date].", 'plan'],
  ["I'll call you by 14 August.", 'plan'],
  ['What would you see as fair?', 'ask'],
  ['How else can I help?', 'invite'],
])('%s', (draft, part) => {
  expect(there(draft)).toContain(part);
});

test('an invitation is no question about the matter', () => {
  expect(there('How else can I help?')).toEqual(['invite']);
});

test('the first suggestion takes up what was said and has every part', () => {
  const [first] = suggest(situation);
  const text = first?.text ?? '';
  expect(answered(text)).toEqual(
    expect.arrayContaining(['item', 'date', 'order', 'sum', 'issue', 'wish']),
  );
  expect(there(text)).toEqual(expect.arrayContaining(['acknowledge', 'apologise', 'own', 'plan']));
});
