import { expect, test } from 'vitest';
import { expanded, searchIn } from '../../../lib/reply/snippets/search.ts';
import { MOST, type Snippet } from '../../../lib/reply/snippets/snippet.ts';

const snippet = (name: string, shortcut: string, text: string, more: Partial<Snippet> = {}) => ({
  name,
  shortcut,
  text,
  where: 'anywhere' as const,
  category: null,
  ...more,
});

const snippets: Snippet[] = [
  snippet('Refund sent', 'rs', 'Your refund left today.', { category: 'billing' }),
  snippet('Returns address', 'ret', 'Send it to our café in Łódź.'),
  snippet('Entschuldigung für Straße', '', 'Nur auf Deutsch.'),
  snippet('Ask in public', 'pub', "Could you message us? Don't post it here.", {
    where: 'public',
  }),
  snippet('Parcel is late', 'late', 'The refund follows.', {
    where: 'private',
    category: 'delivery',
  }),
];

const search = searchIn(snippets);
const names = (query: string, use?: Parameters<typeof search>[1]): string[] =>
  search(query, use).map(({ name }) => name);

test.each<[query: string, found: string[]]>([
  ['rs', ['Refund sent']],
  ['/rs', ['Refund sent']],
  [';RET', ['Returns address']],
  ['re', ['Returns address', 'Refund sent', 'Ask in public', 'Parcel is late']],
  ['refund', ['Refund sent', 'Parcel is late']],
  ['sent refund', ['Refund sent']],
  ['CAFE', ['Returns address']],
  ['café', ['Returns address']],
  ['lodz', ['Returns address']],
  ['strasse', ['Entschuldigung für Straße']],
  ['fur', ['Entschuldigung für Straße']],
  ['don’t', ['Ask in public']],
  ['  public   ask ', ['Ask in public']],
  ['/refund', []],
  ['nothing of the kind', []],
])('%j finds %j', (query, found) => {
  expect(names(query)).toEqual(found);
});

test('without a query all are there: first what this is about, last what is meant for elsewhere', () => {
  expect(names('', { public: false, category: 'billing' })).toEqual([
    'Refund sent',
    'Entschuldigung für Straße',
    'Parcel is late',
    'Returns address',
    'Ask in public',
  ]);
  expect(names('', { public: true, category: 'delivery' }).at(-1)).toBe('Parcel is late');
});

test('a whole shortcut is first wherever its snippet is meant for', () => {
  expect(names('pub', { public: false, category: 'other' })[0]).toBe('Ask in public');
});

test.each<[typed: string, name: string | undefined]>([
  ['/rs ', 'Refund sent'],
  [';RS ', 'Refund sent'],
  ['/rs', undefined],
  ['rs ', undefined],
  ['/r ', undefined],
  ['/ ', undefined],
])('%j expands to %j', (typed, name) => {
  expect(expanded(typed, snippets)?.name).toBe(name);
});

test('as many as can be are searched within a keystroke', () => {
  const many = Array.from({ length: MOST.snippets }, (_, at) =>
    snippet(`Snippet ${at}`, `s${at}`, `${'some words of a reply '.repeat(180)}${at}`),
  );
  const find = searchIn(many);
  const before = performance.now();
  expect(find('reply 499')).toHaveLength(1);
  expect(performance.now() - before).toBeLessThan(100);
});
