import { globSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lint } from '../../lib/lint/lint-once.ts';
import { families, type Sample } from '../../lib/lint/rule.ts';
import { rules } from '../../lib/lint/rules/index.ts';
import { samples } from '../../lib/lint/rules/samples.ts';
import { phrasings } from '../../scripts/rules-readme.ts';
import { contextOf, filled } from './context.ts';

const folder = resolve(import.meta.dirname, '../../lib/lint/rules');
const files = globSync('*.ts', { cwd: folder })
  .map((file) => basename(file, '.ts'))
  .filter((name) => !['examples', 'index', 'samples', 'sources', 'words'].includes(name))
  .sort();

test('every file is a rule of its name, in both lists, by family', () => {
  expect(rules.map(({ id }) => id).sort()).toEqual(files);
  const order = rules.map(({ family, id }) => `${families.indexOf(family) + 10} ${id}`);
  expect(order).toEqual([...order].sort());
  expect(samples.map(({ rule }) => rule)).toEqual(rules);
});

test('at least a hundred habits in at least six hundred phrasings', () => {
  expect(rules.length).toBeGreaterThanOrEqual(100);
  expect(phrasings()).toBeGreaterThanOrEqual(600);
});

test('every family has a rule', () => {
  expect(new Set(rules.map(({ family }) => family))).toEqual(new Set(families));
});

test('no phrase stands in two rules', () => {
  const all = rules.flatMap(({ phrases = [] }) => phrases);
  expect(all).toEqual([...new Set(all)]);
});

const mended = (text: string, context: Partial<Sample['context']>, rule: string): string => {
  const found = lint(text, contextOf(context)).find((finding) => finding.rule === rule);
  if (!found?.replacements[0]) return text;
  return text.slice(0, found.start) + found.replacements[0] + text.slice(found.end);
};

describe.each(samples)('$rule.id', ({ rule, words, flags, passes }) => {
  test('says why, what instead and on what ground, in one calm sentence each', () => {
    for (const text of [words.title, words.why, words.instead]) {
      expect(text).not.toMatch(/!|\boops\b/i);
      expect(text.length).toBeLessThan(140);
    }
    expect(words.source).toMatch(/^[A-E](?: \d+(?:-\d+)?)?(?:, [A-E](?: \d+)?)*$/);
    expect(flags.length).toBeGreaterThanOrEqual(3);
    expect(passes.length).toBeGreaterThanOrEqual(2);
  });

  test.each(flags)('flags $text', ({ text, becomes, context, also = [] }) => {
    const found = lint(text, contextOf(context));
    expect([...new Set(found.map((finding) => finding.rule))].sort()).toEqual(
      [rule.id, ...also].sort(),
    );
    for (const { start, end, replacements } of found) {
      expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
      expect(replacements).not.toContain('');
    }
    const after = mended(text, context, rule.id);
    expect(after).toBe(becomes ?? text);
    if (becomes !== undefined)
      expect(lint(filled(after), contextOf(context)).map((finding) => finding.rule)).toEqual(
        also.filter((id) => id !== rule.id),
      );
  });

  test.each(passes.map((pass) => (typeof pass === 'string' ? { text: pass } : pass)))(
    'passes $text',
    ({ text, context }: Sample) => {
      expect(lint(text, contextOf(context)).map((finding) => finding.rule)).toEqual([]);
    },
  );

  test('can be switched off', () => {
    for (const { text, context } of flags) {
      const found = lint(text, contextOf({ ...context, off: new Set([rule.id]) }));
      expect(found.map((finding) => finding.rule)).not.toContain(rule.id);
    }
  });
});
