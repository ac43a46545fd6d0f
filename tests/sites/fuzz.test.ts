import { expect, test } from 'vitest';
import type { Page } from '../../lib/sites/site.ts';
import { runs } from '../runs.ts';
import { mutate, numbers } from './mutate.ts';
import { openPage, type SavedPage, savedPages, siteNamed } from './saved-pages.ts';

// AMENDS_FUZZ=10000 tries that many changes of each site's pages; the quick loop a few.
const PER_SITE = Number(process.env.AMENDS_FUZZ ?? runs(30, 300));

/** Words of another conversation, or of nobody's. */
const ELSEWHERE = /HIDDEN|SOMEBODY ELSE|NOBODY/;
/** What colleagues tell each other, and what we said. */
const NOT_THE_CUSTOMERS =
  /SECRET|Ask the courier|We are looking into it|We will look for it|Which lamp|It is on its way|We have found|I have sent it today|Order help is open/;

/** What is not shown stays so: to show it would be to open it. */
const mayChange = (element: Element): boolean =>
  element.closest('[hidden], [style*="none"], [style*="hidden"], .route-off') === null;

const elementsOf = (page: Page): Element[] => {
  const roots = [...page.document.querySelectorAll('*')].flatMap(
    ({ shadowRoot }) => shadowRoot ?? [],
  );
  return [page.document.body, ...roots].flatMap((root) =>
    [...root.querySelectorAll('*')].filter(mayChange),
  );
};

const fault = (saved: SavedPage, page: Page): string | null => {
  const site = siteNamed(saved.site);
  try {
    for (const composer of site.composers(page)) site.draft(composer);
    const read = site.read(page);
    if (read.is !== 'conversation') return null;
    const { messages, thread } = read.conversation;
    if (thread === '') return 'no thread';
    const astray = messages.find(({ text }) => ELSEWHERE.test(text));
    if (astray) return `elsewhere: ${astray.text}`;
    const ours = messages.find(
      ({ from, text }) => from === 'customer' && NOT_THE_CUSTOMERS.test(text),
    );
    return ours ? `taken for the customer's: ${ours.text}` : null;
  } catch (error) {
    return String(error);
  }
};

const tryChanges = (saved: SavedPage, count: number, seed: number): string[] => {
  const pick = numbers(seed);
  const page = openPage(saved.file, saved.url, saved.own);
  const elements = elementsOf(page);
  const faults: string[] = [];
  for (let turn = 0; turn < count; turn += 1) {
    const undoes = [];
    for (let left = 1 + pick(3); left > 0; left -= 1) {
      const undo = mutate(elements, pick);
      if (undo) undoes.push(undo);
    }
    const found = fault(saved, page);
    if (found) faults.push(`${saved.file} ${turn}: ${found}`);
    for (const undo of undoes.reverse()) undo();
  }
  return faults;
};

test.each(['gmail', 'zendesk', 'x'] as const)(
  '%s: whatever a page may change, nothing is read that is not the customer’s',
  (id) => {
    const pages = savedPages.filter(({ site, is }) => site === id && is === 'conversation');
    const each = Math.ceil(PER_SITE / pages.length);
    const faults = pages.flatMap((saved, index) => tryChanges(saved, each, 2026 + index));
    expect(faults).toEqual([]);
  },
  600_000,
);
