import { expect, test } from 'vitest';
import { tidied } from '../../../lib/reply/snippets/refusal.ts';

const written = (text: string): string =>
  tidied({ name: 'Thanks', shortcut: '', text, where: 'anywhere', category: null }).text;

test('spaces at the ends of lines are left out, those within them stay', () => {
  expect(written('  Thank  you. \t\r\n\r\nWe \n')).toBe('Thank  you.\n\nWe');
});

test('a text of a million spaces is tidied in time', () => {
  const begun = performance.now();
  expect(written(`a${' '.repeat(1_000_000)}b`)).toHaveLength(1_000_002);
  expect(performance.now() - begun).toBeLessThan(2_000);
});
