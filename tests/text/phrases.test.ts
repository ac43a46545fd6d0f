import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compilePhrases } from '../../lib/text/phrases.ts';
import { type Token, tokenize } from '../../lib/text/tokens.ts';
import { wordings } from '../../lib/text/wordings.ts';

const found = (phrases: string[], text: string): string[] => {
  const tokens = tokenize(text);
  return compilePhrases(phrases.map((phrase) => ({ phrase, value: phrase })))
    .find(tokens)
    .map(({ first, last }) => text.slice(tokens[first]?.start, tokens[last - 1]?.end));
};

test.each<[string, string, string[]]>([
  ['sorry (that)? you', 'Sorry that you; sorry\nyou', ['Sorry that you', 'sorry\nyou']],
  ["(we are|we’re|we're) (so|very)? sorry", 'We’re so sorry', ['We’re so sorry']],
  ['sorry (,)? but', 'sorry, but no; sorry but no; sorry. But', ['sorry, but', 'sorry but']],
  [
    'we ~2 your',
    'we value your; we now value your; we do not ever value your',
    ['we value your', 'we now value your'],
  ],
  ['we ~2 your', 'we, too, your', ['we, too, your']],
  ['we ~3 your', 'we wait. your', []],
  ['a b', 'a c', []],
  ['as (i (already)? said|stated)', 'as I already said', ['as I already said']],
  ['a (b)?', 'a b', ['a b']],
  [
    '(fail/s/ed|lose) it',
    'fail it, fails it, failed it, lose it, failing it',
    ['fail it', 'fails it', 'failed it', 'lose it'],
  ],
  ['sir / madam', 'Sir / Madam', ['Sir / Madam']],
])('%j in %j', (phrase, text, expected) => {
  expect(found([phrase], text)).toEqual(expected);
});

test.each(['', '~2 a', '(a', 'a)', '(a)?'])('%j is refused', (phrase) => {
  expect(() => compilePhrases([{ phrase, value: 1 }])).toThrow();
});

test.each(['(a|b)? ~2 c/d', '( a', '~', '? | )', '⑴ ¨ a'])('as a list, %j is itself', (text) => {
  const tokens = tokenize(`x ${text} y`);
  const words = tokenize(text).map(({ norm }) => norm);
  const found = compilePhrases([{ phrase: words, value: 1 }]).find(tokens);
  expect(found).toEqual([{ value: 1, first: 1, last: 1 + words.length }]);
  expect(compilePhrases([{ phrase: words, value: 1 }]).find(tokenize('a b c d'))).toEqual([]);
});

const word = fc.constantFrom('a', 'b', 'c', ',');
const option = fc.array(word, { minLength: 1, maxLength: 2 }).map((words) => words.join(' '));
const slot = fc
  .tuple(fc.array(option, { minLength: 1, maxLength: 3 }), fc.boolean())
  .map(([options, optional]) => `(${options.join('|')})${optional ? '?' : ''}`);
const phrase = fc
  .tuple(
    fc.constantFrom('a', 'b', 'c'),
    fc.array(fc.oneof(word, slot, fc.constantFrom('~1', '~2')), { maxLength: 4 }),
  )
  .map(([first, rest]) => [first, ...rest].join(' '))
  .filter((text) => !/~\d$/.test(text) && !/~\d (\S+ )*~\d/.test(text));

/** The slow way: every wording tried at every place. */
const slowEnds = (wording: readonly string[], tokens: readonly Token[], at: number): number[] => {
  const [head, ...rest] = wording;
  if (head === undefined) return [at];
  const gap = /^~(\d)$/.exec(head);
  if (!gap) return tokens[at]?.norm === head ? slowEnds(rest, tokens, at + 1) : [];
  const ends: number[] = [];
  let words = 0;
  let marks = 0;
  for (let skip = at; skip <= tokens.length; skip += 1) {
    ends.push(...slowEnds(rest, tokens, skip));
    if (tokens[skip]?.word) words += 1;
    else marks += 1;
    if (words > Number(gap[1]) || marks > 2) break;
  }
  return ends;
};

test('the automaton finds what trying every wording at every place finds', () => {
  fc.assert(
    fc.property(
      fc.array(phrase, { minLength: 1, maxLength: 4 }),
      fc.array(fc.constantFrom('a', 'b', 'c', ',', 'x'), { maxLength: 10 }),
      (phrases, words) => {
        const tokens = tokenize(words.join(' '));
        const fast = compilePhrases(phrases.map((text, value) => ({ phrase: text, value })))
          .find(tokens)
          .map(({ value, first, last }) => `${first} ${value} ${last}`);
        const slow = tokens.flatMap((_, first) =>
          phrases.flatMap((text, value) => {
            const ends = wordings(text).flatMap((wording) => slowEnds(wording, tokens, first));
            return ends.length ? [`${first} ${value} ${Math.max(...ends)}`] : [];
          }),
        );
        expect(fast.sort()).toEqual(slow.sort());
      },
    ),
    { numRuns: 1000 },
  );
});

test('a text of only beginnings holds no phrase', () => {
  const tokens = tokenize('sorry for , '.repeat(20_000));
  const phrases = compilePhrases([{ phrase: 'sorry for ~8 but', value: 1 }]);
  expect(phrases.find(tokens)).toEqual([]);
});
