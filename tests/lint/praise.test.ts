import { expect, test } from 'vitest';
import { praise } from '../../lib/lint/praise.ts';
import { contextOf } from './context.ts';
import { fineReplies } from './fine-replies.ts';

test.each<[string, string[]]>([
  [
    "I'm sorry. We sent the wrong size. A new pair leaves today, and I'll write on Friday. How else can I help?",
    ['An apology that owns the fault', 'A step with its time', 'Ends with an open door'],
  ],
  [
    'You told us it broke. What do you think would be fair?',
    ['Takes up what the customer said', 'Asks what would be fair'],
  ],
  ["We're sorry that you are having this problem.", []],
  ["I'm sorry, but it is late.", []],
  ['> I am sorry. How else can I help?', []],
  ['', []],
])('%j', (text, lines) => {
  expect(praise(text, contextOf())).toEqual(lines);
});

test('a move to a private place is praised only in public', () => {
  const text = "I'm sorry. Please send us a direct message so that I can find it.";
  expect(praise(text, contextOf({ channel: 'x-public' }))).toContain('Moves somewhere private');
  expect(praise(text, contextOf())).not.toContain('Moves somewhere private');
});

test('most fine replies have something to praise', () => {
  const praised = fineReplies.filter(
    ({ text, context }) => praise(text, contextOf(context)).length > 0,
  );
  expect(praised.length).toBeGreaterThan(fineReplies.length * 0.75);
});
