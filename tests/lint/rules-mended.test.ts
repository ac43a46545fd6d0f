import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLint } from '../../lib/lint/lint.ts';
import type { Finding } from '../../lib/lint/rule.ts';
import { samples } from '../../lib/lint/rules/samples.ts';
import { wordsOf } from '../../lib/lint/rules/words.ts';
import { contextOf, filled } from './context.ts';
import { fineReplies } from './fine-replies.ts';

const fineSentences = fineReplies
  .flatMap(({ text }) => text.split(/(?<=[.!?])\s+/))
  .filter((text) => /^\p{Lu}[^@:]*[.]$/u.test(text));

const flagged = samples.flatMap(({ rule, flags }) =>
  flags.map(({ text, context }) => ({ rule: rule.id, text, context: contextOf(context) })),
);

const check = createLint(wordsOf);

/** What is still found on the words that were put in, with their blanks filled. */
const left = (
  text: string,
  { start, end }: Finding,
  replacement: string,
  context: ReturnType<typeof contextOf>,
): string[] => {
  const before = filled(text.slice(0, start));
  const words = filled(replacement);
  const mended = before + words + filled(text.slice(end));
  const from = before.length;
  return check(mended, context)
    .filter((finding) => finding.start < from + words.length && finding.end > from)
    .map(({ rule }) => rule);
};

const expectClean = (text: string, context: ReturnType<typeof contextOf>): void => {
  for (const finding of check(text, context))
    for (const replacement of finding.replacements)
      expect(
        left(text, finding, replacement, context),
        `${finding.rule}: “${replacement}” in: ${text}`,
      ).toEqual([]);
};

test.each(flagged)('$rule: every replacement is clean in $text', ({ text, context }) => {
  expectClean(text, context);
});

const between = fc.array(fc.constantFrom(...fineSentences), { maxLength: 2 });

test('every replacement is clean among sentences of any kind', () => {
  fc.assert(
    fc.property(
      between,
      fc.constantFrom(...flagged),
      between,
      fc.constantFrom(...flagged),
      fc.constantFrom(' ', '\n', '\n\n', '\r\n'),
      (before, first, after, second, gap) => {
        const text = [...before, first.text, ...after, second.text].join(gap);
        expectClean(text, first.context);
      },
    ),
    { numRuns: 400 },
  );
});

test('every replacement is clean with curly apostrophes', () => {
  for (const { text, context } of flagged) expectClean(text.replaceAll("'", '’'), context);
});
