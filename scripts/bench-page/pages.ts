import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const saved = (file: string): string =>
  readFileSync(join(import.meta.dirname, `../../tests/fixtures/sites/${file}.html`), 'utf8');

/** A page at a site's own address: from the tests' saved ones, so none has scripts of its own. */
export interface BenchPage {
  name: string;
  address: string;
  html: string;
}

export const lists: BenchPage[] = [
  {
    name: 'Gmail, a list',
    address: 'https://mail.google.com/mail/u/0/#inbox',
    html: saved('gmail-list'),
  },
  {
    name: 'Zendesk, a view',
    address: 'https://acme.zendesk.com/agent/filters/36000',
    html: saved('zendesk-nothing'),
  },
  { name: 'X, the home page', address: 'https://x.com/home', html: saved('x-home') },
];

/** The thread of a saved page with a reply box to type in. */
export const thread: BenchPage = {
  name: 'Gmail, a conversation',
  address: 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQbdrTqXyzKLmNpRsVwBcDfGhJk',
  html: saved('gmail-window').replace('xE Su', 'xE Su bench'),
};

/**
 * Runs in the page: posts of twenty nodes come at the end of the column and go at its start, as in a
 * virtual timeline, so many nodes a second by the clock even where timers are held back.
 */
const flow = (nodesPerSecond: number): void => {
  const column = document.querySelector('[data-testid="primaryColumn"]') ?? document.body;
  const list = column.appendChild(document.createElement('div'));
  let made = 0;
  const part = (parent: Element, name: string, words = ''): Element => {
    const element = parent.appendChild(document.createElement(name));
    if (words) element.append(words);
    return element;
  };
  const post = (): void => {
    made += 1;
    const cell = part(list, 'div');
    cell.setAttribute('data-testid', 'cellInnerDiv');
    const article = part(cell, 'article');
    article.setAttribute('data-testid', 'tweet');
    const author = part(article, 'div');
    author.setAttribute('data-testid', 'User-Name');
    part(part(author, 'a'), 'span', `Writer ${made}`);
    part(part(author, 'a'), 'span', `@writer${made}`);
    const text = part(article, 'div');
    text.setAttribute('data-testid', 'tweetText');
    part(text, 'span', `My order ${made} has not arrived and nobody answers me.`);
    const link = part(article, 'a');
    link.setAttribute('href', `/writer${made}/status/9${made}`);
    part(link, 'time').setAttribute('datetime', '2026-11-03T17:40:00.000Z');
    for (let count = 0; count < 8; count += 1) part(article, 'i');
  };
  const began = performance.now();
  setInterval(() => {
    const due = ((performance.now() - began) * nodesPerSecond) / 1000;
    while (made * 20 < due) post();
    while (list.childElementCount > 40) list.firstElementChild?.remove();
  }, 50);
};

const flowing = (html: string): string =>
  html.replace('</body>', `<script>(${String(flow)})(2000)</script></body>`);

export const timelines: BenchPage[] = [
  { name: 'no conversation', address: 'https://x.com/home', html: flowing(saved('x-home')) },
  {
    name: 'a conversation open',
    address: 'https://x.com/dana_roe/status/101',
    html: flowing(saved('x-post')),
  },
];
