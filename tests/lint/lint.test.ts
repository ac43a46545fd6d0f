import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLint } from '../../lib/lint/lint.ts';
import { lint } from '../../lib/lint/lint-once.ts';
import type { Rule } from '../../lib/lint/rule.ts';
import { samples } from '../../lib/lint/rules/samples.ts';
import { wordsOf } from '../../lib/lint/rules/words.ts';
import { badDrafts } from './bad-drafts.ts';
import { contextOf } from './context.ts';
import { fineReplies } from './fine-replies.ts';
import { ordinaryReplies } from './fine-replies-ordinary.ts';

const ids = (text: string, context = contextOf()): string[] =>
  lint(text, context).map(({ rule }) => rule);

describe('the demo sentence', () => {
  test.each([
    "We're sorry that you are having this problem.",
    'We’re very sorry that you are having this problem.',
    'I’m truly sorry you’re having this problem.',
    'Our team apologises that you are having this problem.',
    'We really apologize that you are having these problems.',
    'I sincerely apologise that you are\nhaving this issue.',
    'Apologies that you are having this problem.',
    'We regret that you are having this problem.',
    'We are so very sorry you have been having this problem.',
  ])('%s', (text) => {
    const [finding, ...others] = lint(text, contextOf());
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'sorry-you-are-having',
      family: 'apology',
      strength: 'strong',
      start: 0,
      end: text.length - 1,
    });
    expect(finding?.replacements.slice(0, 2).join('|')).toMatch(
      /^(We['’]re sorry\|We['’]re sorry, this is our fault|I['’]m sorry\|I['’]m sorry, this is our fault)$/,
    );
  });
});

test.each([...fineReplies, ...ordinaryReplies])(
  'nothing to mend in: $text',
  ({ text, context }) => {
    expect(ids(text, contextOf(context))).toEqual([]);
  },
);

test.each(badDrafts)('$family: $text', ({ family, text, context }) => {
  expect(lint(text, contextOf(context)).map((finding) => finding.family)).toContain(family);
});

const sting = "We're sorry that you are having this problem.";

test.each<[string, string]>([
  ['quoted lines', `It left today.\n> ${sting}`],
  ['history', `It left today.\n\nOn Mon, 3 May 2027, Sam wrote:\n${sting}`],
  ['a signature', 'It left today.\n-- \nObviously Fine Ltd\nPer our terms'],
  ['a closing and its block', 'It left today.\n\nKind regards,\nSam\nRest Assured Insurance'],
  ['a fence', `It left today.\n\`\`\`\n${sting}\n\`\`\``],
  ['backticks', 'Set `obviously` to true.'],
  ['a link', 'It is at https://example.com/as-i-said/obviously today.'],
  ['words about the words', 'We will stop writing “rest assured” in our mails.'],
  ['straight quotation marks', 'Please tell me where you read "as soon as possible".'],
  [
    'German',
    'Es tut uns leid, dass Sie warten mussten. Obviously das ist nicht gut und wir haben es behoben.',
  ],
])('nothing is marked in %s', (_, text) => {
  expect(ids(text)).toEqual([]);
});

test('after the quoted part the writer is read again', () => {
  expect(ids(`> ${sting}\n${sting}`)).toEqual(['sorry-you-are-having']);
});

const words = samples.flatMap(({ flags, passes }) => [
  ...flags.map(({ text }) => text),
  ...passes.map((pass) => (typeof pass === 'string' ? pass : pass.text)),
]);
const anyDraft = fc.oneof(
  fc
    .array(
      fc.constantFrom(
        ...words,
        '\n\n',
        '> ',
        '"',
        '`',
        '“',
        ' but ',
        '-- \n',
        '😊',
        '!!',
        'ﬃ',
        '\u200b',
        'e\u0301',
        '\r\n',
        '[date]',
        'PLEASE',
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);
const anyContext = fc
  .record({
    channel: fc.constantFrom('gmail', 'zendesk', 'x-public', 'x-dm'),
    customer: fc.constantFrom('', 'Cancel it!!', 'I am furious. Order 4411223', 'sam@example.org'),
    earlier: fc.constantFrom([], ['I understand how frustrating this is for you.']),
  })
  .map((part) => contextOf(part as Parameters<typeof contextOf>[0]));

test('findings are apart, in order, within the text and within bounds', () => {
  fc.assert(
    fc.property(anyDraft, anyContext, (text, context) => {
      let at = 0;
      const found = lint(text, context);
      for (const { start, end, replacements } of found) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        expect(replacements.length).toBeLessThanOrEqual(3);
        at = end;
      }
      expect(at).toBeLessThanOrEqual(text.length);
      expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
    }),
  );
});

test('typing, letter by letter or by the sentence, finds what a fresh check finds', () => {
  fc.assert(
    fc.property(fc.array(anyDraft, { maxLength: 4 }), anyContext, (drafts, context) => {
      const check = createLint(wordsOf);
      for (const draft of drafts) {
        for (const text of [draft, draft.slice(0, -1), `${draft} `, `It left. ${draft}`])
          expect(check(text, context)).toEqual(lint(text, context));
      }
    }),
    { numRuns: 60 },
  );
  const check = createLint(wordsOf);
  for (let end = 0; end <= sting.length; end += 1)
    expect(check(sting.slice(0, end), contextOf())).toEqual(lint(sting.slice(0, end), contextOf()));
});

const typed = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  gone: fc.nat({ max: 12 }),
  put: fc.constantFrom(
    ...['', 'x', ' ', '. ', '\n', '\r\n', '\n\n', '> ', '"', '“', "'", '’', '`', '\n-- \n', '!!'],
    ...[
      '😊',
      '\ud83d',
      'e\u0301',
      '\u200b',
      '\nKind regards,\nAda\n',
      ' my ',
      ' sorry ',
      '…',
      'ﬃ',
      'しました。',
    ],
  ),
});

test('edits anywhere, in any context, find what a fresh check finds', () => {
  fc.assert(
    fc.property(
      anyDraft,
      fc.array(fc.tuple(typed, anyContext), { maxLength: 12 }),
      (draft, edits) => {
        const check = createLint(wordsOf);
        let text = draft;
        for (const [{ at, gone, put }, context] of edits) {
          const from = Math.floor(at * text.length);
          text = text.slice(0, from) + put + text.slice(from + gone);
          expect(check(text, context)).toEqual(lint(text, context));
          expect(check(`${text} It left.`, context)).toEqual(lint(`${text} It left.`, context));
        }
      },
    ),
    { numRuns: 60 },
  );
});

test('a key stays with its words while text before and after them changes', () => {
  const key = (text: string): string | undefined => lint(text, contextOf())[0]?.key;
  expect(key(`Hi Sam.\n\n${sting} It left.`)).toBe(key(sting));
  expect(key('Obviously, it left on Mon')).toBe(key('Obviously, it left on Monday.'));
  expect(key('Obviously, it left.')).not.toBe(key('It obviously left.'));
});

test("a team's own rules are found beside ours, and only by their own check", () => {
  const own: Rule = {
    id: 'own-ticket',
    family: 'stiff',
    words: {
      title: 'Ticket',
      why: 'To them it is a conversation.',
      instead: 'Say conversation.',
      source: 'own',
    },
    strength: 'weak',
    phrases: ['your (ticket|case) number'],
  };
  const text = 'Obviously, it left. Your ticket number is 4.';
  const found = createLint(wordsOf, [own])(text, contextOf());
  expect(found.map(({ rule }) => rule)).toEqual(['obviously', 'own-ticket']);
  expect(ids(text)).toEqual(['obviously']);
  expect(() => createLint(wordsOf, [{ ...own, phrases: ['(your'] }])).toThrow();
});

test('what is switched off is not found', () => {
  expect(ids(sting, contextOf({ off: new Set(['sorry-you-are-having']) }))).toEqual([]);
});

test.each([
  ['one word', 'obviously '.repeat(2000)],
  ['beginnings', 'sorry that you '.repeat(6000)],
  ['quotation marks', '"'.repeat(50_000)],
  ['brackets', '['.repeat(50_000)],
  ['marks', '!?'.repeat(50_000)],
  ['capitals', 'NOT '.repeat(20_000)],
  ['digits', '4 4 '.repeat(20_000)],
  ['one sentence of findings', 'please e-mail us '.repeat(6000)],
  ['findings that look at the whole draft', 'Please e-mail us. Here is a voucher. '.repeat(3000)],
  ['quotation marks that nothing closes', '“a '.repeat(30_000)],
  ['at signs', 'a@'.repeat(40_000)],
])('a long run of %s is checked to its end', (_, text) => {
  const findings = lint(text, contextOf({ channel: 'x-public', customer: 'cancel 444444!!' }));
  for (const { start, end } of findings) expect(text.slice(start, end).trim()).not.toBe('');
});
