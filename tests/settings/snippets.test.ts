import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { MOST, type Snippet } from '../../lib/reply/snippets/snippet.ts';
import {
  readSnippetPack,
  refuseTogether,
  writeSnippetPack,
} from '../../lib/settings/snippet-pack.ts';
import {
  changeSnippets,
  readSnippets,
  snippetsFrom,
  watchSnippets,
} from '../../lib/settings/snippets.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return { browser };
});

const entry: Snippet = {
  name: 'Refund sent',
  shortcut: 'rs',
  text: 'Hi {{customer name}},\n\nIt left.',
  where: 'private',
  category: 'billing',
};

beforeEach(() => {
  fakeBrowser.reset();
  let last: Promise<unknown> = Promise.resolve();
  // One after the other, as the browser's locks do it.
  const request = (_: string, work: () => unknown) => (last = last.then(work));
  vi.stubGlobal('navigator', { ...navigator, locks: { request } });
  return () => vi.unstubAllGlobals();
});

test('what is kept comes back, and two changes at once are both kept', async () => {
  expect(await readSnippets()).toEqual([]);
  const other = { ...entry, name: 'Other', shortcut: '' };
  await Promise.all([
    changeSnippets((all) => [...all, entry]),
    changeSnippets((all) => [...all, other]),
  ]);
  expect(await readSnippets()).toEqual([entry, other]);
});

test('a change is told until the signal says stop', async () => {
  const stop = new AbortController();
  const told = vi.fn();
  watchSnippets(told, stop.signal);
  await changeSnippets(() => [entry]);
  stop.abort();
  await changeSnippets(() => []);
  expect(told.mock.calls).toEqual([[[entry]]]);
});

test.each<[stored: unknown, kept: unknown[]]>([
  [undefined, []],
  ['text', []],
  [{ 0: entry }, []],
  [[entry, null, 7, { name: 'No text' }, { text: 'No name' }], [entry]],
  [
    [{ name: 'Bare', text: 'It left.' }],
    [{ name: 'Bare', shortcut: '', text: 'It left.', where: 'anywhere', category: null }],
  ],
  [
    [{ ...entry, where: 'moon', category: 9, shortcut: 'two words' }],
    [{ ...entry, where: 'anywhere', category: null, shortcut: '' }],
  ],
  [[entry, { ...entry, text: 'Twin.' }], [entry]],
  [[{ ...entry, text: 'x'.repeat(MOST.text + 1) }], []],
])('%.60j is read as far as it is sound', (stored, kept) => {
  expect(snippetsFrom(stored)).toEqual(kept);
});

const pack = (snippets: unknown, more: object = {}): string =>
  JSON.stringify({ amends: 'snippets', version: 1, name: 'Acme', snippets, ...more });

test('what is written is read as it was', () => {
  const whole = { name: 'Acme', snippets: [entry, { ...entry, name: '“x” 😊', shortcut: '' }] };
  expect(readSnippetPack(writeSnippetPack(whole))).toEqual(whole);
  expect(readSnippetPack(`\ufeff${writeSnippetPack(whole)}`)).toEqual(whole);
});

test('only the name and the text are needed', () => {
  expect(readSnippetPack(pack([{ name: ' A ', text: 'It left. ' }], { name: '' }))).toEqual({
    name: 'Snippets',
    snippets: [{ name: 'A', shortcut: '', text: 'It left.', where: 'anywhere', category: null }],
  });
});

const second = (more: object): string =>
  pack([entry, { ...entry, name: 'B', shortcut: '', ...more }]);

test.each<[string, string | RegExp]>([
  ['', 'The file is not whole JSON: it may have been cut off.'],
  [pack([entry]).slice(0, -1), 'The file is not whole JSON: it may have been cut off.'],
  [
    '{\n  "amends": "snippets",\n  "version" 1\n}',
    'The file is not whole JSON: it goes wrong on line 3.',
  ],
  ['{}', /does not say that it is a pack of snippets/],
  [pack([entry], { amends: 'phrases' }), /does not say that it is a pack of snippets/],
  [pack([entry], { version: 2 }), /not of version 1/],
  [pack([]), /holds no snippets/],
  [pack('x'), /missing or no list/],
  [pack(Array(501).fill(entry)), /more than 500/],
  [pack([entry], { rules: [] }), /“rules” is not known here/],
  [second({ text: 7 }), 'Entry 2 cannot be taken: the text is missing or no text.'],
  [second({ text: ' ' }), 'Entry 2 cannot be taken: the snippet has no text yet.'],
  [second({ text: 'Hi {{name' }), /^Entry 2 cannot be taken: a field is not closed/],
  [second({ colour: 'red' }), /“colour” is not known here, only name, shortcut/],
  [second({ category: 'moon' }), /category must be one of delivery, /],
  [second({ where: 'moon' }), /where must be anywhere, public or private/],
  [second({ name: 'refund SENT' }), 'Entry 2 cannot be taken: it has the name of entry 1.'],
  [second({ shortcut: '/RS' }), 'Entry 2 cannot be taken: it has the shortcut of entry 1.'],
])('%.70s is refused whole', (text, why) => {
  const read = readSnippetPack(text);
  if (!('refused' in read)) throw new Error('It was taken.');
  if (typeof why === 'string') expect(read.refused).toBe(why);
  else expect(read.refused).toMatch(why);
});

test('an entry of a file with lines is named with its line', () => {
  const text = writeSnippetPack({
    name: 'A, {b} [c]\n"d"',
    snippets: [entry, { ...entry, name: 'B', text: 'Open {{ here', shortcut: '' }],
  });
  const line = text.split('\n').findIndex((each) => each.includes('"B"'));
  expect(readSnippetPack(text)).toEqual({
    refused: expect.stringContaining(`Entry 2, line ${line}, cannot be taken: a field`),
  });
});

test('a file that is too large is not read', () => {
  expect(readSnippetPack(pack([entry]) + ' '.repeat(10_000_000))).toEqual({
    refused: 'The file is larger than 10 MB, so it was not read.',
  });
});

test('together they may be too many, or want one shortcut', () => {
  expect(refuseTogether([entry, { ...entry, name: 'B', shortcut: '' }])).toBeNull();
  expect(refuseTogether([entry, { ...entry, name: 'B' }])).toMatch(
    /“B” and “Refund sent” have the same shortcut, “rs”/,
  );
  const many = Array.from({ length: 501 }, (_, at) => ({ ...entry, name: `${at}`, shortcut: '' }));
  expect(refuseTogether(many)).toMatch(/501 snippets, and 500 can be kept/);
});
