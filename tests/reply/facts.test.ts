import { describe, expect, test } from 'vitest';
import { readConversation } from '../../lib/detect/read-conversation.ts';
import { placeDate } from '../../lib/reply/dates.ts';
import { type Facts, factsOf } from '../../lib/reply/facts.ts';
import { turned } from '../../lib/reply/moves/answer.ts';
import { conversationOf, noSettings, type Told } from './situations.ts';

const factsIn = (customer: string, told: Partial<Told> = {}): Facts => {
  const conversation = conversationOf({ customer, ...told });
  return factsOf({ conversation, reading: readConversation(conversation), settings: noSettings });
};

test.each([
  ['3 November', 'on 3 November'],
  ['on 3 november', 'on 3 November'],
  ['March 4th', 'on March 4th'],
  ['by Monday', 'on Monday'],
  ['last Tuesday', 'last Tuesday'],
  ['12/10/2026', 'on 12/10/2026'],
  ['two weeks ago', 'two weeks ago'],
  ['yesterday', ''],
  ['today', ''],
  ['the other day', ''],
])('the date %j stands as %j', (raw, place) => {
  expect(placeDate(raw)).toBe(place);
});

describe('a date is told only with what it is the date of', () => {
  test.each([
    ['I ordered a lamp on 3 November and it has not come.', { ordered: 'on 3 November' }],
    ['I ordered the lamp, order 5512, on 3 November.', { ordered: 'on 3 November' }],
    ['It was supposed to arrive by 8 November.', { due: 'on 8 November' }],
    ['You took £20 on 4 May.', { charged: 'on 4 May' }],
    ['I have been waiting for three weeks for my lamp.', { waiting: 'three weeks' }],
    ['It has been down since Monday.', { since: 'on Monday' }],
    ["I bought it for my wife's birthday on Saturday.", {}],
    ['I bought it, and on Saturday we have guests.', {}],
    ['I will be away on 3 November.', {}],
  ])('%s', (text, when) => {
    expect(factsIn(text).when).toEqual(when);
  });
});

test.each([
  ['My kettle stopped working.', 'kettle'],
  ['I have been waiting for weeks for my headphones.', 'headphones'],
  ['The blender I received last week does not seem to switch on.', 'blender'],
  ['I love the new lamp, thank you!', 'lamp'],
  ['I placed an order for a walnut side table, and nothing came.', 'walnut side table'],
  ['The shoes are two sizes too small.', 'shoes'],
  ['My order never arrived.', undefined],
  ['The driver never came.', undefined],
  ['My son stopped using it.', undefined],
  ['You sent me the wrong kettle.', 'kettle'],
  ['It broke.', undefined],
])('the thing in %j is %s', (text, noun) => {
  expect(factsIn(text).item?.noun).toBe(noun);
});

test.each([
  ['Where is order 5512?', '5512'],
  ['Where is my order (order number LH-20931)?', 'LH-20931'],
  ['My flight BA1234 was late.', ''],
  ['Ticket 88123 is still open.', ''],
])('the order number in %j is %j', (text, order) => {
  expect(factsIn(text).order).toBe(order);
});

test('an order number from an earlier message is known, and never in public', () => {
  const told = { opening: 'Where is order 5512?', agent: ['I am tracing it.'] };
  expect(factsIn('Still nothing!', told).order).toBe('5512');
  expect(factsIn('Still nothing!', { ...told, channel: 'x-public' }).order).toBe('');
});

test('of two sums none is taken for what they want back', () => {
  expect(factsIn('Last month I paid 32 euros, now you took 64 euros.').onlySum).toBe('');
  expect(factsIn('You took 64 euros.')).toMatchObject({
    onlySum: '64 euros',
    sum: { charged: '64 euros' },
  });
});

test.each([
  ['Do you ship to Norway?', 'whether we ship to Norway'],
  ['@LumenHome do you deliver to Ireland?', 'whether we deliver to Ireland'],
  ['Can you gift-wrap your lamps?', 'whether we can gift-wrap our lamps'],
  ['Hi, could you tell me when order 77120 will ship?', 'when order 77120 will ship'],
  ['Could you tell me when my order will ship?', 'when your order will ship'],
  ['Could you tell me why I was charged?', ''],
  ['Do you think this is fine?', ''],
  ['How long does it take?', ''],
])('%j is turned into %j', (question, words) => {
  expect(turned(question)).toBe(words);
});
