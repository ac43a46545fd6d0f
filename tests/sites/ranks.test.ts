import { describe, expect, test } from 'vitest';
import { type Finder, finder, type Selectors } from '../../lib/sites/find.ts';
import type { Page } from '../../lib/sites/site.ts';
import { at, conversationOn, readPage, savedAs, savedPages, siteNamed } from './saved-pages.ts';

const ranksOf = (file: string, page: Page): Record<string, number> => {
  const read = siteNamed(savedAs(file).site).read(page);
  if (read.is !== 'conversation') throw new Error(JSON.stringify(read));
  return Object.fromEntries(Object.entries(read.ranks).filter(([, rank]) => rank > 0));
};

/** What is read by less than the best mark, on purpose. */
const BY_A_FALLBACK: Record<string, Record<string, number>> = {
  'gmail-group': { to: 1 },
  'zendesk-newest-first': { root: 1 },
  'zendesk-people': { subject: 1 },
};

test.each(
  savedPages.filter((saved) => saved.is === 'conversation').map((saved) => [saved.file, saved]),
)('%s is read by the best marks, or the table says which not', (file, saved) => {
  expect(ranksOf(file, readPage(saved))).toEqual(BY_A_FALLBACK[file] ?? {});
});

const everywhere = (page: Page): ParentNode[] => [
  page.document,
  ...[...page.document.querySelectorAll('*')].flatMap((element) => element.shadowRoot ?? []),
];

const each = (page: Page, selector: string, change: (element: Element) => void): void => {
  for (const root of everywhere(page)) root.querySelectorAll(selector).forEach(change);
};

const dropClasses =
  (...names: string[]) =>
  (element: Element) =>
    element.classList.remove(...names);
const drop = (name: string) => (element: Element) => element.removeAttribute(name);
const rename = (tag: string) => (element: Element) => {
  const other = element.ownerDocument.createElement(tag);
  for (const { name, value } of element.attributes) other.setAttribute(name, value);
  other.append(...element.childNodes);
  element.replaceWith(other);
};

/** What a site may take away, and by which rank it is then still read just the same. */
describe.each<[string, string, number, string, (element: Element) => void]>([
  ['gmail-thread', 'thread', 1, '.g.id', dropClasses('g', 'id')],
  ['gmail-thread', 'thread', 2, '.a98', (row) => asRow(row)],
  ['gmail-thread', 'thread', 3, '.a98', (row) => row.setAttribute('class', 'if')],
  ['gmail-thread', 'subject', 1, '.hP', dropClasses('hP')],
  ['gmail-own-reply-last', 'subject', 2, '.ha, .hP', dropClasses('ha', 'hP')],
  ['gmail-thread', 'message', 1, '.ads', dropClasses('ads')],
  ['gmail-thread', 'message', 2, '.adn', dropClasses('adn', 'ads')],
  ['gmail-thread', 'sender', 1, 'span.gD', (name) => asCell(name)],
  ['gmail-thread', 'body', 1, '.a3s:not(.undefined)', (body) => body.setAttribute('class', 'adP')],
  ['gmail-thread', 'body', 2, '.ii', dropClasses('ii', 'gt')],
  ['zendesk-ticket', 'root', 1, '[data-is-active="true"]', drop('data-is-active')],
  ['zendesk-ticket', 'root', 2, '[data-is-active="true"]', (root) => asAnchor(root)],
  ['zendesk-ticket', 'root', 3, '[data-is-active="true"]', (root) => unnamed(root)],
  ['zendesk-ticket', 'item', 1, 'article', rename('section')],
  ['zendesk-ticket', 'time', 1, 'time', drop('data-test-id')],
  ['x-post', 'column', 1, '[data-testid="primaryColumn"]', drop('data-testid')],
  ['x-reply-modal', 'dialog', 1, '[role="dialog"]', drop('aria-modal')],
  ['x-reply-modal', 'edit', 1, '[data-testid^="tweetTextarea_0"]', drop('data-testid')],
  ['x-chat', 'chatList', 1, '[role="log"]', drop('data-testid')],
  ['x-chat', 'chatText', 1, '[dir="auto"]', drop('dir')],
])('%s with a lesser %s, rank %i', (file, name, rank, selector, change) => {
  test(`is read the same when ${selector} is not what it was`, () => {
    const saved = savedAs(file);
    const page = at(file);
    each(page, selector, change);
    expect(conversationOn(saved.site, page)).toEqual(conversationOn(saved.site, readPage(saved)));
    expect(ranksOf(file, page)[name]).toBe(rank);
  });
});

/** Gmail's place for a conversation until 2023. */
const asRow = (place: Element): void => {
  const table = place.ownerDocument.createElement('table');
  table.className = 'Bs';
  table
    .createTBody()
    .insertRow()
    .insertCell()
    .append(...place.childNodes);
  place.replaceWith(table);
};

/** Gmail's older way to sign a message. */
const asCell = (name: Element): void => {
  const row = name.ownerDocument.createElement('table');
  row.insertRow().insertCell().className = 'gF';
  name.replaceWith(row);
  row.querySelector('td')?.append(name);
  name.classList.remove('gD');
};

const unnamed = (root: Element): void => {
  root.removeAttribute('data-test-id');
  root.querySelector('[data-ticket-id]')?.removeAttribute('data-support-suite-trial-onboarding-id');
};

const asAnchor = (root: Element): void => {
  unnamed(root);
  root.setAttribute('data-side-conversations-anchor-id', '102');
};

test.each<[string, string, (element: Element) => void]>([
  ['gmail-thread', '.Ap .Am', dropClasses('Am', 'Al', 'editable')],
  ['gmail-thread', '.Ap', dropClasses('Ap')],
  ['x-chat', '[data-testid="dm-composer-form"]', drop('data-testid')],
])('%s: its reply box is found when %s is not what it was', (file, selector, change) => {
  const page = at(file);
  const site = siteNamed(savedAs(file).site);
  const first = () => {
    const [box] = site.composers(page);
    return box && [box.mode, box.thread, site.draft(box).text];
  };
  const before = first();
  each(page, selector, change);
  expect(before).toBeDefined();
  expect(first()).toEqual(before);
});

test('the rank kept is the worst one that was used', () => {
  const selectors = { part: ['.best', '.lesser'] } satisfies Selectors<string>;
  const page = at('x-nothing');
  const [one, two] = [page.document.createElement('p'), page.document.createElement('p')];
  one.className = 'best';
  two.className = 'lesser';
  const [first, second] = [page.document.createElement('div'), page.document.createElement('div')];
  first.append(one);
  second.append(two);
  const find: Finder<'part'> = finder(selectors);
  expect(find.one(second, 'part')).toBe(two);
  expect(find.one(first, 'part')).toBe(one);
  expect(find.ranks).toEqual({ part: 1 });
});
