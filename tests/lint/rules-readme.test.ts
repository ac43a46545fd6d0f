import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { rulesReadme } from '../../scripts/rules-readme.ts';

test('the list of rules is what the rules say', () => {
  const file = resolve(import.meta.dirname, '../../lib/lint/rules/README.md');
  expect(readFileSync(file, 'utf8'), 'run: node scripts/rules-readme.ts').toBe(rulesReadme());
});
