import { expect, test } from 'vitest';
import { lint } from '../../lib/lint/lint-once.ts';
import { praise } from '../../lib/lint/praise.ts';
import type { DraftContext } from '../../lib/lint/rule.ts';
import { contextOf } from './context.ts';
import { fineReplies } from './fine-replies.ts';

const praised = (text: string, context: DraftContext = contextOf()): string[] =>
  praise(text, lint(text, context), context);

test.each<[string, string[]]>([
  [
    "I'm sorry. We sent the wrong size. A new pair leaves today, and I'll write on Friday. How else can I help?",
    ['owned-apology', 'plan', 'open'],
  ],
  ['You told us it broke. What do you think would be fair?', ['heard', 'fair']],
  ["We're sorry that you are having this problem.", []],
  ["I'm sorry, but it is late.", []],
  ["I'm sorry you found our staff rude.", []],
  ['Sorry you had to hear that.', []],
  ["I'm sorry you had to wait.", []],
  ["I'm sorry. You had to wait.", ['plain-apology']],
  ["I'm sorry you had to wait because we lost your form.", ['owned-apology']],
  ['> I am sorry. How else can I help?', []],
  ['', []],
])('%j', (text, lines) => {
  expect(praised(text)).toEqual(lines);
});

test('a move to a private place is praised only in public', () => {
  const text = "I'm sorry. Please send us a direct message so that I can find it.";
  expect(praised(text, contextOf({ channel: 'x-public' }))).toContain('private');
  expect(praised(text)).not.toContain('private');
});

test('most fine replies have something to praise', () => {
  const some = fineReplies.filter(
    ({ text, context }) => praised(text, contextOf(context)).length > 0,
  );
  expect(some.length).toBeGreaterThan(fineReplies.length * 0.75);
});
