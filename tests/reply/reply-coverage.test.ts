import { expect, test } from 'vitest';
import { replyCoverage } from '../../lib/reply/reply-coverage.ts';
import { situationOf } from './situations.ts';

const { conversation, reading } = situationOf({
  customer: 'My lamp has not arrived. It is order 5512. I want my money back. When will you reply?',
  name: 'Jane Doe',
  reading: { category: 'delivery', remedy: 'refund' },
  points: [
    ['order', '5512'],
    ['issue', 'My lamp has not arrived.'],
    ['wish', 'I want my money back.'],
    ['question', 'When will you reply?'],
  ],
});

const reply = (text: string, from: 'agent' | 'system' = 'agent') => ({
  id: text,
  from,
  author: { name: 'Sam', address: null, handle: null },
  at: null,
  text,
});
const after = (...replies: ReturnType<typeof reply>[]) =>
  replyCoverage(
    { ...conversation, messages: [...conversation.messages, ...replies] } as typeof conversation,
    reading,
  );

test('a conversation that waits for a reply has none to count', () => {
  expect(after()).toBeNull();
  expect(after(reply('Your lamp has not arrived.', 'system'))).toBeNull();
});

test('what asks for nothing is not counted', () => {
  const thanks = { ...reading, kind: 'other', complaint: false } as typeof reading;
  const messages = [...conversation.messages, reply('You are welcome.')];
  expect(replyCoverage({ ...conversation, messages } as typeof conversation, thanks)).toBeNull();
});

test('points are counted over all replies since; a fact to take up is no point', () => {
  expect(after(reply('Thank you for writing.'))).toEqual({ met: 0, of: 3 });
  expect(after(reply('Your lamp has not arrived.'))).toEqual({ met: 1, of: 3 });
  expect(
    after(reply('Your lamp has not arrived.'), reply('You get your money back today.')),
  ).toEqual({ met: 2, of: 3 });
});
