import { expect, test } from 'vitest';
import { isInbox, mayShow } from '../../lib/sites/may-show.ts';
import { readPage, savedPages, siteNamed } from './saved-pages.ts';

const addresses = [...new Set(savedPages.map(({ url }) => url))];

test.each(addresses)(
  '%s is an inbox, and whatever a site says of a page there is looked for',
  (url) => {
    const here = new URL(url);
    expect(isInbox(here)).toBe(true);
    for (const saved of savedPages) {
      const page = { ...readPage(saved), url: here };
      const site = siteNamed(saved.site);
      if (!site.matches(here) || site.read(page).is === 'none') continue;
      expect(mayShow(page.document, here), `${saved.file} at ${url}`).toBe(true);
    }
  },
);

test.each([
  ['gmail-list', 'https://mail.google.com/mail/u/0/#inbox'],
  ['zendesk-nothing', 'https://acme.zendesk.com/agent/filters/36000'],
  ['x-home', 'https://x.com/home'],
  ['x-mentions', 'https://x.com/notifications/mentions'],
] as const)('%s at %s is a list, in which nothing more of ours is wanted', (file, url) => {
  const saved = savedPages.find((one) => one.file === file);
  if (!saved) throw new Error(`${file} is not in the table`);
  expect(mayShow(readPage(saved).document, new URL(url))).toBe(false);
});

test('a team’s own Zendesk is known by its path', () => {
  const { document } = readPage(savedPages[0] as (typeof savedPages)[number]);
  const ticket = new URL('https://help.shop.example/agent/tickets/7');
  expect([isInbox(ticket), mayShow(document, ticket)]).toEqual([true, true]);
  const view = new URL('https://help.shop.example/agent/filters/7');
  expect([isInbox(view), mayShow(document, view)]).toEqual([true, false]);
});

test.each(['https://acme.zendesk.com/hc/en-gb', 'https://mail.google.com/mail/mu/'])(
  '%s is no inbox',
  (url) => expect(isInbox(new URL(url))).toBe(false),
);
