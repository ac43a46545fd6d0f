import { expect, test } from 'vitest';
import { partsOf, quotesBeside } from '../../../components/panel/evidence.ts';
import type { Quote } from '../../../components/panel/quotes.ts';

const text = 'I have waited two weeks and nobody answers';
const sentence = { message: '1', text, start: 10, end: 10 + text.length };
const at = (words: string, message = '1'): Quote => {
  const start = 10 + text.indexOf(words);
  return { message, words, start, end: start + words.length } as Quote;
};
const shown = (quotes: readonly Quote[]): string =>
  partsOf(sentence, quotes)
    .map(({ words, quote }) => (quote ? `[${words}]` : words))
    .join('');

test.each([
  ['none', [], text],
  ['one', [at('two weeks')], 'I have waited [two weeks] and nobody answers'],
  [
    'two, however they come',
    [at('nobody answers'), at('I have waited')],
    '[I have waited] two weeks and [nobody answers]',
  ],
  ['all of it', [at(text)], `[${text}]`],
  ['of another message', [at('two weeks', '2')], text],
])('a sentence is cut at the words a verdict rests on: %s', (_, quotes, words) => {
  expect(shown(quotes)).toBe(words);
});

test('what no sentence shows stands beside them, and what reaches over its end too', () => {
  const over = { ...at('answers'), end: sentence.end + 3 };
  expect(quotesBeside([at('two weeks'), over, at('waited', '2')], [sentence])).toEqual([
    over,
    at('waited', '2'),
  ]);
});
