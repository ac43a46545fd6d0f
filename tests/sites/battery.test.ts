import { describe, expect, test } from 'vitest';
import { sites } from '../../lib/sites/index.ts';
import type { Page } from '../../lib/sites/site.ts';
import { openPage, readPage, savedPages, siteNamed } from './saved-pages.ts';

const roots = (page: Page): ParentNode[] => [
  page.document,
  ...[...page.document.querySelectorAll('*')].flatMap((element) => element.shadowRoot ?? []),
];

const all = (page: Page, selector: string): Element[] =>
  roots(page).flatMap((root) => [...root.querySelectorAll(selector)]);

const pages = savedPages.map((saved) => ({ ...saved, page: readPage(saved) }));

const addresses = [...new Set(savedPages.map(({ url }) => url))];

test.each(addresses)('%s belongs to one site, and on no page of the others is it read', (url) => {
  const here = new URL(url);
  const owners = sites.filter((site) => site.matches(here));
  expect(owners).toHaveLength(1);
  for (const { file, page: other } of pages.filter(({ site }) => site !== owners[0]?.id)) {
    const page = { ...other, url: here };
    expect(owners[0]?.read(page).is, file).not.toBe('conversation');
    expect(owners[0]?.composers(page).filter(({ mode }) => mode !== 'new')).toEqual([]);
  }
});

const named = pages.map((saved) => [`${saved.file} at ${saved.url}`, saved] as const);
const LABELS = ['aria-label', 'placeholder', 'data-tooltip'];
/** Only Zendesk's side conversations are told by a label, which we know in six languages. */
const ASIDE = '[data-test-id="omni-log-item-originated-from"] *';

describe.each(named)('%s', (_, saved) => {
  const site = siteNamed(saved.site);
  const open = () => openPage(saved.file, saved.url, saved.own);

  const outcome = (page: Page) => {
    const read = site.read(page);
    const boxes = site.composers(page).map((box) => [box.mode, box.thread, site.draft(box).text]);
    if (read.is !== 'conversation') return [read, boxes];
    const { thread, subject, customer, folded } = read.conversation;
    const messages = read.conversation.messages.map(({ from, text }) => [from, text]);
    return [thread, subject, customer, folded, messages, boxes];
  };

  const known = outcome(saved.page);

  test('is read the same in any language', () => {
    const page = open();
    for (const name of LABELS) {
      for (const element of all(page, `[${name}]:not(${ASIDE})`)) element.setAttribute(name, 'Ж');
    }
    for (const element of all(page, 'button, label, [role="button"]')) {
      if (!element.querySelector('*')) element.textContent = 'Ж'.repeat(3);
    }
    const read = outcome(page);
    // The counts of what is not loaded stand in buttons.
    expect(read.toSpliced(3, 1)).toEqual(known.toSpliced(3, 1));
  });

  test('is neither clicked nor typed into, and gives nothing where nothing is shown', () => {
    const heard: string[] = [];
    for (const kind of ['click', 'mousedown', 'keydown', 'input', 'focusin', 'submit', 'paste']) {
      saved.page.document.addEventListener(kind, ({ type }) => heard.push(type), true);
    }
    outcome(saved.page);
    expect(heard).toEqual([]);
    saved.page.document.body.setAttribute('style', 'display: none');
    expect(site.read(saved.page).is).not.toBe('conversation');
    expect(site.composers(saved.page)).toEqual([]);
    saved.page.document.body.removeAttribute('style');
  });

  test('a copy of the page that is not shown, before or after it, changes nothing', () => {
    const page = open();
    const copy = page.document.createElement('div');
    copy.setAttribute('style', 'visibility: hidden');
    copy.append(...[...page.document.body.children].map((child) => child.cloneNode(true)));
    for (const place of ['prepend', 'append'] as const) {
      page.document.body[place](copy);
      expect(outcome(page)).toEqual(known);
    }
  });
});
