import { expect, test } from 'vitest';
import { quotesOf } from '../../../components/panel/quotes.ts';
import type { Reading } from '../../../lib/detect/reading.ts';
import { conversation, message } from '../../cases/sample.ts';

const quoted = (text: string, words: string): string[] => {
  const start = text.indexOf(words);
  const hit = { cue: 'refund', message: '1', start, end: start + words.length, weight: 1 };
  const reading = { kind: 'complaint', cues: [hit] } as unknown as Reading;
  const told = conversation({ messages: [message({ id: '1', text })] });
  return quotesOf(reading, told).map((one) => text.slice(one.start, one.end));
};

test('a sum is quoted with its currency, and nothing else in front of the words', () => {
  expect(quoted('I would like my £79 back.', '79 back')).toEqual(['£79 back']);
  expect(quoted('€ 79 back, please', '79 back')).toEqual(['79 back']);
  expect(quoted('79 back, please', '79 back')).toEqual(['79 back']);
});
