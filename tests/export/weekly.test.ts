import { expect, test } from 'vitest';
import { weeklyWords } from '../../components/cases/weekly-words.ts';
import type { Case } from '../../lib/cases/case.ts';
import { weekly } from '../../lib/export/weekly.ts';
import { weeklyHtml, weeklyMarkdown } from '../../lib/export/weekly-text.ts';
import { lookAt } from '../../lib/insights/look.ts';
import { sampleCase } from '../cases/sample.ts';

const now = new Date('2026-11-21T12:00:00Z');
const of = (...changes: Partial<Case>[]) =>
  weekly(
    changes.map((change, n) =>
      lookAt(sampleCase(n, { acknowledgeDue: '2026-11-21T09:00:00.000Z', ...change })),
    ),
    now,
    weeklyWords,
  );

test('the week is counted beside the week before', () => {
  const { figures, lists, overdue } = of(
    { category: 'billing', rootCause: 'system', amount: 12.5, currency: 'EUR' },
    { acknowledgedAt: '2026-11-20T09:30:00.000Z', status: 'closed' },
    { received: '2026-11-10T09:00:00.000Z', status: 'closed' },
    { received: '2026-10-10T09:00:00.000Z', status: 'closed' },
  );
  expect(figures).toContainEqual(['Complaints', '2', '1']);
  expect(figures).toContainEqual(['First reply, median', '30 min', '–']);
  expect(lists.find(({ title }) => title === 'Root causes')?.rows).toEqual([['System', '1']]);
  expect(lists.find(({ title }) => title === 'Money')?.rows).toEqual([
    ['Paid in 1 case', '12.50 EUR'],
  ]);
  expect(overdue.map(([, what]) => what)).toEqual(['Billing, severity 3']);
});

test('what people typed is text, not markup', () => {
  const summary = of({ product: '<b>|*Kettle* & [x](y)\n# z' });
  expect(weeklyHtml(summary)).toContain('&lt;b&gt;|*Kettle* &amp; [x](y)');
  expect(weeklyHtml(summary)).not.toContain('<b>');
  expect(weeklyMarkdown(summary)).toContain('\\<b\\>\\|\\*Kettle\\* \\& \\[x\\]\\(y\\) \\# z');
});

test('a week without complaints says so', () => {
  expect(weeklyMarkdown(of())).toContain('No complaint was logged in these seven days.');
  expect(weeklyHtml(of())).toContain('No complaint was logged in these seven days.');
});

test('nobody is named', () => {
  const text = weeklyHtml(of({ name: 'Dana Whitfield', pseudonym: 'customer-7', agent: 'Sam' }));
  expect(text).not.toMatch(/Dana|customer-7|Sam/);
});
