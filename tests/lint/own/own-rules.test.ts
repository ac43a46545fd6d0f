import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ownText } from '../../../lib/lint/draft.ts';
import { createLint } from '../../../lib/lint/lint.ts';
import { type OwnPhrase, ruleIdOf } from '../../../lib/lint/own/own-phrase.ts';
import { ownRules } from '../../../lib/lint/own/own-rules.ts';
import { wordsOf } from '../../../lib/lint/rules/words.ts';
import { tokenize } from '../../../lib/text/tokens.ts';
import { contextOf } from '../context.ts';

const own = (phrase: string, more: Partial<OwnPhrase> = {}): OwnPhrase => ({
  phrase,
  why: '',
  replacements: [],
  strength: 'strong',
  ...more,
});

const check = (phrases: OwnPhrase[], text: string, off: string[] = []) =>
  createLint(wordsOf, ownRules(phrases))(text, contextOf({ off: new Set(off) })).filter(
    ({ family }) => family === 'own',
  );

const flagged = (phrases: string[], text: string): string[] =>
  check(
    phrases.map((phrase) => own(phrase)),
    text,
  ).map(({ start, end }) => text.slice(start, end));

test.each<[string, string, string[]]>([
  ['case number', 'Your CASE Number is 4, the case  number.', ['CASE Number', 'case  number']],
  ["we don't do that", 'Sadly we don’t do that.', ['we don’t do that']],
  ['dear customer, thank you', 'Dear customer,\nThank you for it.', ['Dear customer,\nThank you']],
  ['no. never', 'No. Never.', ['No. Never']],
  ['sorry, but', 'Sorry but no. Sorry, but no.', ['Sorry, but']],
  ['(yes|no)? ~2 <sorry> a/b', 'It is (yes|no)? ~2 <sorry> a/b now.', ['(yes|no)? ~2 <sorry> a/b']],
  ['(yes|no)? later', 'Yes later. No later. Later.', []],
  ['a*', 'aaa, a* and a.', ['a*']],
  ['our ref', 'It says “our ref” here.\n> our ref\n\nour ref', ['our ref']],
  [
    'unsere Vorgangsnummer',
    'Bitte nennen Sie uns unsere Vorgangsnummer und das Datum.',
    ['unsere Vorgangsnummer'],
  ],
])('%j in %j', (phrase, text, expected) => {
  expect(flagged([phrase], text)).toEqual(expected);
});

test('it is shown as the team put it', () => {
  const [finding] = check([own('ticket', { why: 'To them it is a conversation.' })], 'A ticket.');
  expect(finding).toMatchObject({
    rule: ruleIdOf('Ticket'),
    family: 'own',
    strength: 'strong',
    title: "Your team's phrases",
    why: 'To them it is a conversation.',
    instead: 'Say it in other words.',
  });
  expect(check([own('ticket')], 'A ticket.', [ruleIdOf('ticket')])).toEqual([]);
});

test.each<[string, string, string, string]>([
  ['kindly', 'please', 'Kindly wait.', 'Please'],
  ['kindly', 'please', 'Would you kindly wait?', 'please'],
  ['Kindly', 'Please', 'Would you kindly wait?', 'please'],
  ['the portal', 'Zendesk', 'It is in the portal.', 'Zendesk'],
  ['I am afraid', 'sadly', 'It is, I am afraid, gone.', 'sadly'],
  ['I am afraid', 'sadly', 'I am afraid it is gone.', 'Sadly'],
  ['Unfortunately', 'I am sorry', 'It has unfortunately gone.', 'I am sorry'],
  ['no can do', "we can't", 'It’s a no can do.', 'we can’t'],
])('%j becomes %j in %j as %j', (phrase, replacement, text, expected) => {
  expect(check([own(phrase, { replacements: [replacement] })], text)[0]?.replacements).toEqual([
    expected,
  ]);
});

test("the team's own phrase has the words before ours of the same strength", () => {
  const found = createLint(wordsOf, ownRules([own('kindly', { strength: 'weak' })]))(
    'Kindly send the photo.',
    contextOf(),
  );
  expect(found.map(({ family }) => family)).toEqual(['own']);
});

test('a key stays with its words while text before and after them changes', () => {
  const key = (text: string): string | undefined => check([own('ticket')], text)[0]?.key;
  expect(key('Hello.\n\nYour ticket is here. It left.')).toBe(key('Your ticket is'));
  expect(key('A ticket.')).not.toBe(key('My own ticket.'));
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 120 }),
  fc
    .array(
      fc.constantFrom(
        '(',
        ')',
        '|',
        '?',
        '~2',
        '<sorry>',
        '/',
        'Sorry',
        'you’re',
        '⑴',
        '.',
        '😊',
        '"',
      ),
      { minLength: 1, maxLength: 8 },
    )
    .map((parts) => parts.join(' ')),
);

test('any text may be a phrase; where it holds a word its own text is found', () => {
  fc.assert(
    fc.property(anyText, fc.array(anyText, { maxLength: 3 }), (phrase, others) => {
      const found = flagged([phrase, ...others], phrase);
      const words = tokenize(phrase).some(({ word }) => word);
      // Quoted lines, links and the like are nobody's own words.
      if (words && ownText(phrase) === phrase) expect(found).not.toEqual([]);
      if (words && ownText(phrase) === phrase) expect(flagged([phrase], phrase)).toHaveLength(1);
    }),
    { numRuns: 500 },
  );
});

test('typing on finds what a fresh check finds', () => {
  const phrases = ['a b', 'b. a', 'b', 'a\n\na'].map((phrase) => own(phrase));
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'b', '. ', ' ', '\n\n', 'A', ', '), { maxLength: 30 }),
      (pieces) => {
        const typed = createLint(wordsOf, ownRules(phrases));
        for (let end = 1; end <= pieces.length; end += 1) {
          const text = pieces.slice(0, end).join('');
          expect(typed(text, contextOf())).toEqual(
            createLint(wordsOf, ownRules(phrases))(text, contextOf()),
          );
        }
      },
    ),
    { numRuns: 50 },
  );
});
