import { describe, expect, test } from 'vitest';
import { exampleValues } from '../../components/options/example-values.ts';
import { draftContext } from '../../lib/lint/draft-context.ts';
import { lint } from '../../lib/lint/lint-once.ts';
import { gestureIn, valueIn, withinSentence } from '../../lib/reply/gesture.ts';
import { suggest } from '../../lib/reply/suggest.ts';
import { wantsGesture } from '../../lib/reply/wants-gesture.ts';
import { filled } from './filled.ts';
import { situationOf } from './situations.ts';

describe('what offers a gesture', () => {
  test.each([
    ["I'm sorry. I've added a £10 voucher to your account.", true],
    ['As a gesture of goodwill, please accept a free month.', true],
    ["We'd like to give you 20% off your next order.", true],
    ['Here is a discount code for your next order.', true],
    ['I have waived the delivery fee.', true],
    ['I’ve put a credit on your account.', true],
    ['Your refund is on its way.', false],
    ["I'm afraid I cannot offer a voucher.", false],
    ["I've looked at your credit card payment.", false],
    ['I have sent the replacement today.', false],
    ['You asked about discounts.', false],
    ['', false],
  ])('%s', (draft, does) => {
    expect(gestureIn(draft) !== null).toBe(does);
  });
});

describe('which value a draft names', () => {
  test.each([
    ['We keep our word, so here is a voucher.', 'Keeping our word'],
    ['Fair is fair: we settle it with a voucher, in all fairness.', 'Fairness'],
    ["Your time matters, and so does respect for people's time.", "Respect for people's time"],
    ['Here is a voucher.', null],
    ['A word about the voucher.', null],
  ])('%s', (draft, name) => {
    expect(valueIn(draft, exampleValues)?.name ?? null).toBe(name);
  });

  test('a value of little words alone is named by nothing', () => {
    expect(valueIn('This is for you.', [{ name: 'For the' }])).toBeNull();
  });
});

test.each([
  ['Fairness', 'fairness'],
  ['Keeping our word', 'keeping our word'],
  ['ABC of care', 'ABC of care'],
  ['honesty', 'honesty'],
])('%s stands in a sentence as %s', (name, within) => {
  expect(withinSentence(name)).toBe(within);
});

test.each([
  ['I expect a voucher for this.', true],
  ['I want some kind of discount.', true],
  ['What about compensation?', true],
  ["I don't know how you'll make this up to me.", true],
  ['My voucher does not work.', false],
  ['You charged my credit card twice.', false],
  ['I want my parcel.', false],
])('%s asks for a gesture: %s', (customer, does) => {
  expect(wantsGesture(situationOf({ customer }))).toBe(does);
});

const asked = situationOf({
  customer: 'The lamp arrived broken and I expect a voucher for this.',
  reading: { category: 'delivery', emotions: ['anger'] },
});
const gesture = (situation: typeof asked) =>
  suggest(situation).find(({ id }) => id === 'offer-gesture');

test('who asks for a gesture may be offered one, after it is owned, with the value left to say', () => {
  const one = gesture(asked);
  expect(one?.blanks).toEqual(expect.arrayContaining(['[value]', '[gesture]']));
  const text = one?.text ?? '';
  expect(text.indexOf("I'm sorry")).toBeLessThan(text.indexOf('[gesture]'));
  expect(lint(filled(text), draftContext(asked.conversation, new Set()))).toEqual([]);
  expect(valueIn(filled(text), exampleValues)?.name).toBe('Keeping our word');
});

test('nobody else is, and nobody in public', () => {
  expect(gesture(situationOf({ customer: 'The lamp arrived broken.' }))).toBeUndefined();
  expect(
    gesture(situationOf({ customer: 'It broke. I expect a voucher.', channel: 'x-public' })),
  ).toBeUndefined();
});

test.each(exampleValues)('$name fits the sentence and passes the check', ({ name, means }) => {
  const text = (gesture(asked)?.text ?? '')
    .replace('[value]', withinSentence(name))
    .replace('[gesture]', 'a voucher for your next order');
  const context = draftContext(asked.conversation, new Set());
  expect(lint(filled(text), context)).toEqual([]);
  expect(lint(means, context)).toEqual([]);
});
