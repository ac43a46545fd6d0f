import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quotations } from '../../lib/text/quotations.ts';
import { ownWords } from '../../lib/text/quoted.ts';

const own = (text: string): string[] =>
  ownWords(text).map(({ start, end }) => text.slice(start, end).trim());

test.each<[string, string, string[]]>([
  ['plain text', 'One.\n\nTwo.', ['One.\n\nTwo.']],
  ['quoted lines', 'Mine.\n> Theirs.\n>> Older.\nMine too.', ['Mine.', 'Mine too.']],
  [
    'history below',
    'Mine.\n\nOn Mon, 3 May 2027 at 10:00, Sam <sam@example.org> wrote:\nTheirs.',
    ['Mine.'],
  ],
  [
    'history wrapped over lines',
    'Mine.\nOn Mon, 3 May 2027 at 10:00, Sam Long\n<sam@example.org> wrote:\n> Theirs.',
    ['Mine.'],
  ],
  ['answers below a quote', 'On Monday Sam wrote:\n> Where is it?\nIt is here.', ['It is here.']],
  [
    'no history',
    'On Monday I wrote to them.\nThey answered.',
    ['On Monday I wrote to them.\nThey answered.'],
  ],
  ['Outlook', 'Mine.\n\nFrom: Sam\nSent: Monday\nTo: Us\nSubject: Late\n\nTheirs.', ['Mine.']],
  ['a lone From:', 'From: Leeds. To be clear, not York.', ['From: Leeds. To be clear, not York.']],
  ['divider', 'Mine.\n-----Original Message-----\nTheirs.', ['Mine.']],
  ['German history', 'Meins.\nAm 3.5.2027 schrieb Sam:\nSeins.', ['Meins.']],
  ['signature mark', 'Mine.\n-- \nAnna\nAcme', ['Mine.']],
  [
    'closing with a name',
    'Mine.\n\nKind regards,\nAnna Field\nAcme Support\n+44 20 1234',
    ['Mine.'],
  ],
  [
    'closing that goes on',
    'Mine.\nThanks,\nwe will look at it.',
    ['Mine.\nThanks,\nwe will look at it.'],
  ],
  ['afterword', 'Mine.\n\nBest,\nAnna\n\nP.S. One more.', ['Mine.', 'P.S. One more.']],
  ['fence', 'Mine.\n```\ncode\n```\nAfter.', ['Mine.', 'After.']],
  ['open fence', 'Mine.\n```\ncode', ['Mine.']],
  ['backticks', 'Run `code` now.', ['Run', 'now.']],
  ['link', 'See https://a.example/obviously?x=1. Then.', ['See', '. Then.']],
  ['link in brackets', 'See (www.a.example/x) here', ['See (', ') here']],
  ['device', 'Mine.\nSent from my iPhone', ['Mine.']],
  ['CRLF', 'Mine.\r\n> Theirs.\r\nMine.', ['Mine.', 'Mine.']],
  ['nothing', '', []],
])('%s', (_, text, expected) => {
  expect(own(text)).toEqual(expected);
});

const mail = fc
  .array(
    fc.constantFrom(
      '> a',
      '> ',
      'On x wrote:',
      'From: a',
      'To: b',
      '-- ',
      'Best,',
      'Anna',
      '```',
      '`x`',
      'https://a.b',
      '\n',
      '\r\n',
      'text. ',
      '👩‍👩‍👧',
      'P.S. x',
    ),
  )
  .map((parts) => parts.join('\n'));

test('own words are in order, apart, within the text and never empty', () => {
  fc.assert(
    fc.property(fc.oneof(mail, fc.string({ unit: 'binary' })), (text) => {
      let at = -1;
      for (const { start, end } of ownWords(text)) {
        expect(start).toBeGreaterThan(at);
        expect(text.slice(start, end).trim()).not.toBe('');
        expect(text.slice(start, end)).not.toMatch(/^\s*>/m);
        at = end;
      }
      expect(at).toBeLessThanOrEqual(text.length);
    }),
  );
});

test.each<[string, string[]]>([
  ['You said "calm down" twice', ['"calm down"']],
  ['“calm down” and ‘relax’', ['“calm down”', '‘relax’']],
  ["we don't say 'relax' here", ["'relax'"]],
  ["it's the customers' turn", []],
  ['the 5" screen and 7" one', []],
  ['open "and never closed', []],
  ['an "open\n\nparagraph"', []],
])('quotations in %j', (text, expected) => {
  expect(quotations(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
