import { describe, expect, test } from 'vitest';
import { createLint } from '../../lib/lint/lint.ts';
import type { Finding } from '../../lib/lint/rule.ts';
import { samples } from '../../lib/lint/rules/samples.ts';
import { wordsOf } from '../../lib/lint/rules/words.ts';
import { contextOf, filled } from './context.ts';
import { midSentence } from './mid-sentence.ts';

const check = createLint(wordsOf);

const mended = (text: string, { start, end }: Finding, replacement: string): string =>
  text.slice(0, start) + replacement + text.slice(end);

const BREAKS: readonly [string, RegExp][] = [
  ['a doubled word', /\b(\p{L}+)\s+\1\b/giu],
  [
    'a clause where a noun belongs',
    /\b(?:an?|the|to|of|for|with|from|about|your|our|my)\s+(?:I|we|I'm|we're|I'll|we'll|please)\b(?! (?:both|two)\b)/gi,
  ],
  ['a word left hanging', /\b(?:to|of|for|at|from|by|than|a|an|the|and|or|so|as)(?=\s*[.,;:!?])/gi],
  ['two prepositions', /\b(?:with|to|of|for|at|by|from)\s+(?:with|to|of|for|at|by|from)\b/gi],
  ['two marks', /[,;:]\s*[,;:.!?]|\s[,.;:!?]/g],
  ['a small letter after a full stop', /(?<!\b(?:e\.g|i\.e|etc))[.!?]["”’)]?\s+\p{Ll}/gu],
];

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

/** What is broken after and was not before. */
const broken = (before: string, after: string): string[] => [
  ...BREAKS.filter(([, pattern]) => count(after, pattern) > count(before, pattern)).map(
    ([name]) => name,
  ),
  ...(/^\p{Lu}/u.test(before) && !/^\p{Lu}/u.test(after) ? ['the first capital'] : []),
];

/** Every text that taking one replacement makes of this one. */
const allMended = (text: string, context = contextOf()) =>
  check(text, context).flatMap((finding) =>
    finding.replacements.map((replacement) => ({
      finding,
      replacement,
      after: mended(text, finding, replacement),
    })),
  );

const stillFound = (
  after: string,
  { start, rule }: Finding,
  replacement: string,
  context = contextOf(),
): boolean => {
  const from = filled(after.slice(0, start)).length;
  const to = from + filled(replacement).length;
  return check(filled(after), context).some(
    (one) => one.rule === rule && one.start < to && one.end > from,
  );
};

describe('every replacement fits its sentence', () => {
  const flagged = samples.flatMap(({ flags }) => flags);
  test.each(flagged)('in the sample $text', ({ text, context }) => {
    for (const { finding, replacement, after } of allMended(text, contextOf(context))) {
      expect(broken(text, after), after).toEqual([]);
      expect(stillFound(after, finding, replacement, contextOf(context)), after).toBe(false);
    }
  });

  test.each(midSentence)('in %j', (text, becomes) => {
    expect(check(text, contextOf())).not.toEqual([]);
    const all = allMended(text);
    for (const { finding, replacement, after } of all) {
      expect(broken(text, after), after).toEqual([]);
      expect(stillFound(after, finding, replacement), after).toBe(false);
    }
    expect(all.map(({ after }) => after)).toEqual(becomes);
  });
});

test.each([
  ['There has been a mix-up.', "There has been a we're sorry."],
  ['Please send it.', 'Please please send it.'],
  ['We can help with the app.', 'We can help with with the app.'],
  ['It is kept. Thank you.', 'It is kept. thank you.'],
  ['The deposit is kept.', 'the deposit is kept.'],
  ['It is late, as I said.', 'It is late,.'],
])('a broken sentence is known: %j to %j', (before, after) => {
  expect(broken(before, after)).not.toEqual([]);
});
