import { expect, test } from 'vitest';
import { lint } from '../lib/lint/lint-once.ts';
import { isOfRules } from '../scripts/rules-messages.ts';
import { messagesIn } from './speak.ts';

const context = { channel: 'gmail', customer: '', earlier: [], off: new Set<string>() } as const;

// What is said of a rule names the very words that it marks.
const ours = Object.entries(messagesIn('en')).filter(([key]) => !isOfRules(key));

test('our own words pass our own check', () => {
  expect(ours.length).toBeGreaterThan(1_000);
  const marked = ours.flatMap(([key, { message }]) =>
    lint(message, context).map(({ rule }) => `${key}, ${rule}: ${message}`),
  );
  expect(marked).toEqual([]);
});
