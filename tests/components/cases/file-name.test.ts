import { expect, test } from 'vitest';
import { fileName } from '../../../components/cases/export/file-name.ts';

test.each<[string[], string]>([
  [['Kim'], 'amends-cases-kim-2026-11-22.csv'],
  [['Zoë de Boer '], 'amends-cases-zoë-de-boer-2026-11-22.csv'],
  [['../..'], 'amends-cases-2026-11-22.csv'],
  [[''], 'amends-cases-2026-11-22.csv'],
  [['Kim', 'Noor'], 'amends-cases-2026-11-22.csv'],
  [[], 'amends-cases-2026-11-22.csv'],
])('the cases of %j are written to %s', (agents, name) => {
  expect(fileName(new Set(agents), '2026-11-22', 'csv')).toBe(name);
});
