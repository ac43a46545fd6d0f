// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { FindingCard } from '../../../components/ui/FindingCard.tsx';
import { createLint } from '../../../lib/lint/lint.ts';
import { ownRules } from '../../../lib/lint/own/own-rules.ts';
import type { Finding } from '../../../lib/lint/rule.ts';
import { wordsOf } from '../../../lib/lint/rules/words.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return { browser };
});

const context = { channel: 'gmail', customer: '', earlier: [], off: new Set<string>() } as const;

const shown = (finding: Finding | undefined): string => {
  if (!finding) throw new Error('Nothing was found.');
  return renderToStaticMarkup(<FindingCard finding={finding} words="…" open onOpen={() => {}} />);
};

test("a rule's replacements are English; in which language a phrase of the team's is, nobody said", () => {
  const ours = createLint(wordsOf)('I am sorry that you feel that way.', context)[0];
  expect(shown(ours)).toMatch(/<p>It makes the feeling the problem/);
  expect(shown(ours)).toMatch(/<span lang="en">/);
  const theirs = ownRules([
    { phrase: 'ticket', why: 'Zu kühl.', replacements: ['Anfrage'], strength: 'weak' },
  ]);
  const found = createLint(wordsOf, theirs)('Your ticket.', context)[0];
  expect(shown(found)).toContain('<p>Zu kühl.</p>');
  expect(shown(found)).toContain('<span>Anfrage</span>');
});
