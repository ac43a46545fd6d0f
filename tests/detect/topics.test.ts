import { expect, test } from 'vitest';
import { ownOf } from '../../lib/detect/own.ts';
import { isPlain } from '../../lib/detect/plain.ts';
import { topicWords } from '../../lib/detect/topic-words.ts';
import { topicsIn } from '../../lib/detect/topics.ts';
import { tradeWords } from '../../lib/detect/trade-words.ts';

const all = [...topicWords, ...tradeWords];
const topicsOf = (text: string): string[] =>
  [...topicsIn(ownOf(text).tokens).keys()].map(({ id }) => id);

test('every topic has a name of its own and words that can be met', () => {
  const ids = all.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const words = all.flatMap(({ phrase }) => phrase.split(/[\s()|?]+/));
  expect(words.filter((word) => word && !isPlain(word))).toEqual([]);
});

test.each([
  ['There were bed bugs in the mattress of our hotel room.', 'stays'],
  ['The bus never came, so I missed my shift.', 'journeys'],
  ['The side panel of the wardrobe is warped.', 'furniture-and-clothes'],
  ['Our recycling has not been collected for a month.', 'town-and-home'],
])('%s is of %s', (text, topic) => {
  expect(topicsOf(text)).toContain(topic);
});

test('a word said over and over counts little more than once', () => {
  const said = (text: string): number => Math.max(...topicsIn(ownOf(text).tokens).values());
  expect(said('parcel '.repeat(200))).toBeLessThan(2 * said('parcel'));
});
