import { expect, test } from 'vitest';
import { mergeSnippets, standing, takeBack } from '../../../lib/reply/snippets/merge.ts';
import * as refusal from '../../../lib/reply/snippets/refusal.ts';
import { MOST, type Snippet } from '../../../lib/reply/snippets/snippet.ts';
import { said } from '../../said.ts';

const { firstTwins, tidied } = refusal;
const refuseBeside = said(refusal.refuseBeside);
const refuseSnippet = said(refusal.refuseSnippet);

const snippet = (name: string, more: Partial<Snippet> = {}): Snippet => ({
  name,
  shortcut: '',
  text: 'It left.',
  where: 'anywhere',
  category: null,
  ...more,
});
const [a, b, c] = [snippet('A'), snippet('B'), snippet('C')];
const names = (all: readonly Snippet[]): string[] => all.map(({ name }) => name);

test('what was typed is kept tidy', () => {
  expect(
    tidied(snippet('  Refund   sent ', { shortcut: ' /Ré ', text: ' It left. \r\n\r\nBye \n' })),
  ).toMatchObject({ name: 'Refund sent', shortcut: 're', text: 'It left.\n\nBye' });
});

test.each<[Partial<Snippet>, RegExp]>([
  [{ name: '' }, /Give the snippet a name/],
  [{ name: 'x'.repeat(MOST.name + 1) }, /name to 80/],
  [{ shortcut: 'x'.repeat(MOST.shortcut + 1) }, /shortcut to 24/],
  [{ shortcut: 'two words' }, /one word/],
  [{ text: '' }, /no text yet/],
  [{ text: 'x'.repeat(MOST.text + 1) }, /text to 4000/],
  [{ text: 'Hi {{name' }, /not closed/],
])('%j is refused', (more, why) => {
  expect(refuseSnippet({ ...a, ...more })).toMatch(why);
  expect(refuseSnippet(a)).toBeNull();
});

test('no two have one name or one shortcut, and there is an end to them', () => {
  const short = snippet('Short', { shortcut: 's' });
  expect(refuseBeside(snippet('shórt'), [short])).toMatch(/called “Short” already/);
  expect(refuseBeside(snippet('Other', { shortcut: 's' }), [short])).toMatch(/taken by “Short”/);
  expect(refuseBeside(a, [b, c])).toBeNull();
  expect(refuseBeside(a, Array(MOST.snippets).fill(b))).toMatch(/500 snippets are kept/);
  expect(firstTwins([a, b, snippet('b ')])).toEqual({ at: 2, of: 1, same: 'name' });
  expect(firstTwins([a, short, snippet('X', { shortcut: 's' })])).toMatchObject({
    same: 'shortcut',
  });
  expect(firstTwins([a, b, c])).toBeNull();
});

test('taking a pack twice changes nothing the second time', () => {
  const theirs = [snippet('b', { text: 'Another.' }), snippet('D'), a];
  const once = mergeSnippets([a, b, c], theirs);
  expect(once).toMatchObject({ same: 1 });
  expect([names(once.added), names(once.changed)]).toEqual([['D'], ['b']]);
  expect(names(once.snippets)).toEqual(['A', 'b', 'C', 'D']);
  const twice = mergeSnippets(once.snippets, theirs);
  expect(twice).toEqual({ added: [], changed: [], same: 3, snippets: once.snippets });
});

test('what cannot stand beside the others is left out, or loses its shortcut', () => {
  const all = [a, snippet('a'), snippet('S', { shortcut: 's' }), snippet('T', { shortcut: 's' })];
  expect(standing(all)).toEqual([a, all[2], snippet('T')]);
  const many = Array.from({ length: MOST.snippets + 5 }, (_, at) => snippet(`N${at}`));
  expect(standing(many)).toHaveLength(MOST.snippets);
});

test.each<[what: string, before: Snippet[], after: Snippet[]]>([
  ['adding', [a], [a, b]],
  ['removing in the middle', [a, b, c], [a, c]],
  ['changing', [a, b], [a, { ...b, text: 'Other.' }]],
  ['renaming', [a, b, c], [a, snippet('Z'), c]],
  ['a whole pack', [a, b], [{ ...a, text: 'Other.' }, b, c, snippet('D')]],
])('%s is taken back, and what was done since stays', (_, before, after) => {
  expect(takeBack(after, { before, after })).toEqual(before);
  const since = snippet('Since');
  expect(names(takeBack([...after, since], { before, after })).sort()).toEqual(
    [...names(before), 'Since'].sort(),
  );
});

test('what was changed again since is left as it is', () => {
  const again = { ...b, text: 'Again.' };
  const after = [a, { ...b, text: 'Other.' }];
  expect(takeBack([a, again], { before: [a, b], after })).toEqual([a, again]);
});
