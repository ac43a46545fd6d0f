import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkedPack, mergePack } from '../../../components/options/take-pack.ts';
import type { OwnPhrase } from '../../../lib/settings/own-phrase.ts';
import { writePack } from '../../../lib/settings/pack.ts';

const own = (phrase: string, more: Partial<OwnPhrase> = {}): OwnPhrase => ({
  phrase,
  why: '',
  replacements: [],
  strength: 'weak',
  examples: { flags: [], passes: [] },
  ...more,
});
const text = (...phrases: OwnPhrase[]): string => writePack({ name: 'Acme', phrases });

test.each<[string, OwnPhrase, RegExp]>([
  ['the same words twice', own('TICKET'), /^Entry 2 cannot .* flags the same words as entry 1\.$/],
  ['no word', own('?!'), /^Entry 2 cannot .* at least one word\.$/],
  ['an example not flagged', own('x', { examples: { flags: ['y'], passes: [] } }), /does not flag/],
  ['an example flagged', own('x', { examples: { flags: [], passes: ['X'] } }), /should pass\.$/],
  [
    'a replacement with the phrase',
    own('x', { replacements: ['an X'] }),
    /holds the phrase itself/,
  ],
])('a pack with %s is refused whole', (_, entry, why) => {
  const read = checkedPack(text(own('ticket'), entry));
  expect('refused' in read && read.refused).toMatch(why);
});

test('a phrase that is changed stays at its place', () => {
  const mine = [own('a'), own('b'), own('c')];
  const merged = mergePack(mine, [own('B', { strength: 'strong' }), own('c'), own('d')]);
  expect(merged).toMatchObject({ added: [own('d')], same: 1 });
  expect(merged.phrases?.map(({ phrase }) => phrase)).toEqual(['a', 'B', 'c', 'd']);
});

test('more than can be kept is not taken', () => {
  const many = Array.from({ length: 499 }, (_, at) => own(`phrase ${at}`));
  expect(mergePack(many, [own('a')]).phrases).toHaveLength(500);
  expect(mergePack(many, [own('a'), own('b')]).phrases).toBeNull();
});

const phrase = fc
  .record({
    phrase: fc.constantFrom('a', 'A', 'b', 'b c', '(a|b)?', 'c/d', 'don’t', "don't"),
    why: fc.constantFrom('', 'Cold.'),
    strength: fc.constantFrom('weak', 'strong'),
  })
  .map((part) => own(part.phrase, part as Partial<OwnPhrase>));

const plain = ({ phrase: words }: OwnPhrase): string => words.toLowerCase().replace('’', "'");

/** As import leaves them: each set of words once. */
const checked = (phrases: OwnPhrase[]): OwnPhrase[] =>
  phrases.filter((one, at) => phrases.slice(0, at).every((other) => plain(other) !== plain(one)));

test('a pack that is taken is the same when it is taken again, and when it is written and read', () => {
  fc.assert(
    fc.property(fc.array(phrase), fc.array(phrase), (some, others) => {
      const mine = mergePack([], checked(some)).phrases ?? [];
      const taken = mergePack(mine, checked(others)).phrases ?? [];
      const again = mergePack(taken, checked(others));
      expect(again).toEqual({
        added: [],
        changed: [],
        same: checked(others).length,
        phrases: taken,
      });
      if (taken.length > 0) expect(checkedPack(text(...taken))).toMatchObject({ phrases: taken });
    }),
  );
});
