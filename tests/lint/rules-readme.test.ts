import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { rulesLists } from '../../scripts/rules-lists.ts';
import { rulesReadme } from '../../scripts/rules-readme.ts';

const written = (file: string): string =>
  readFileSync(resolve(import.meta.dirname, '../../lib/lint/rules', file), 'utf8');
/** The formatter may put imports in another order, quotation marks away, and break lines. */
const pieces = (text: string): string[] =>
  text
    .replace(/['"\\]/g, '')
    .split(/[;,{}\n]/)
    .map((piece) => piece.replace(/\s+/g, ''))
    .filter(Boolean)
    .sort();

test('the page of rules is what the rules say', () => {
  expect(written('README.md'), 'run: npm run rules').toBe(rulesReadme());
});

test('the lists of rules name every rule', async () => {
  for (const [file, text] of Object.entries(await rulesLists()))
    expect(pieces(written(file)), 'run: npm run rules').toEqual(pieces(text));
});
