import { expect, test } from 'vitest';
import { MOST_LETTERS, MOST_PHRASES } from '../../lib/lint/own/refusal.ts';
import { MOST } from '../../lib/settings/own-phrase.ts';
import { readPack, writePack } from '../../lib/settings/pack.ts';

const entry = {
  phrase: 'ticket',
  why: 'To them it is a conversation.',
  replacements: ['conversation'],
  strength: 'strong' as const,
  examples: { flags: ['Your ticket.'], passes: ['Two tickets.'] },
};

const pack = (phrases: unknown, more: object = {}): string =>
  JSON.stringify({ amends: 'phrases', version: 1, name: 'Acme', phrases, ...more });

test('the room that stores and the room that checks agree on the limits', () => {
  expect([MOST.phrases, MOST.phrase]).toEqual([MOST_PHRASES, MOST_LETTERS]);
});

test('what is written is read as it was', () => {
  const whole = { name: 'Acme', phrases: [entry, { ...entry, phrase: '(a|b)? “x” 😊' }] };
  const text = writePack(whole);
  expect(JSON.parse(text)).toMatchObject({ amends: 'phrases', version: 1, name: 'Acme' });
  expect(readPack(text)).toMatchObject(whole);
  expect(readPack(`\ufeff${text}`)).toMatchObject(whole);
});

test('only the phrase is needed', () => {
  expect(readPack(pack([{ phrase: '  ticket ' }]))).toMatchObject({
    phrases: [
      {
        phrase: 'ticket',
        why: '',
        replacements: [],
        strength: 'weak',
        examples: { flags: [], passes: [] },
      },
    ],
  });
});

const second = (more: object): string => pack([entry, { ...entry, ...more }]);

test.each<[string, string]>([
  ['', 'The file is not whole JSON: it may have been cut off.'],
  [pack([entry]).slice(0, -1), 'The file is not whole JSON: it may have been cut off.'],
  [pack([entry]) + ' '.repeat(1_000_000), 'The file is larger than 1 MB, so it was not read.'],
  ['[]', 'The pack cannot be taken: it is no object.'],
  ['null', 'The pack cannot be taken: it is no object.'],
  ['{}', 'The pack cannot be taken: it does not say that it is a pack of phrases.'],
  [
    pack([entry], { version: 2 }),
    'The pack cannot be taken: it is not of version 1, the only one known here.',
  ],
  [pack([]), 'The pack cannot be taken: it holds no phrases.'],
  [pack('ticket'), 'The pack cannot be taken: its phrases are missing or no list.'],
  [pack(Array(501).fill(entry)), 'The pack cannot be taken: it holds more than 500 phrases.'],
  [
    pack([entry], { rules: [] }),
    'The pack cannot be taken: “rules” is not known here, only amends, version, name and phrases.',
  ],
  [pack([entry, 'ticket']), 'Entry 2 cannot be taken: it is no object.'],
  [second({ phrase: undefined }), 'Entry 2 cannot be taken: the phrase is missing or no text.'],
  [second({ phrase: ' ' }), 'Entry 2 cannot be taken: the phrase is empty.'],
  [
    second({ phrase: 'x'.repeat(121) }),
    'Entry 2 cannot be taken: the phrase is longer than 120 characters.',
  ],
  [second({ strength: 'medium' }), 'Entry 2 cannot be taken: strength must be strong or weak.'],
  [
    second({ replacements: ['a', 'b', 'c', 'd'] }),
    'Entry 2 cannot be taken: there are more than 3 replacements.',
  ],
  [second({ replacements: 'a' }), 'Entry 2 cannot be taken: replacements are no list.'],
  [
    second({ replacement: 'a' }),
    'Entry 2 cannot be taken: “replacement” is not known here, only phrase, why, replacements, strength and examples.',
  ],
  [
    second({ examples: { flags: [7] } }),
    'Entry 2 cannot be taken: an example to flag is missing or no text.',
  ],
])('%.80s is refused whole', (text, why) => {
  expect(readPack(text)).toEqual({ refused: why });
});
