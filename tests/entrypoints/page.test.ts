import { afterEach, expect, test, vi } from 'vitest';
import { lookNow, pageNow } from '../../entrypoints/inbox.content/page.ts';
import type { Page } from '../../lib/sites/site.ts';
import type { SiteId } from '../../lib/text/conversation.ts';
import { at, siteNamed } from '../sites/saved-pages.ts';

afterEach(() => vi.unstubAllGlobals());

const ranksOn = (id: SiteId, page: Page) => {
  vi.stubGlobal('document', page.document);
  vi.stubGlobal('location', page.url);
  const { result } = lookNow(siteNamed(id), pageNow(page.own));
  if (result.is !== 'conversation') throw new Error(JSON.stringify(result));
  return Object.entries(result.ranks).filter(([, rank]) => rank > 0);
};

test.each<[string, SiteId, string, string, string]>([
  ['gmail-thread', 'gmail', 'edit', '.Ap, .Ap .Am', 'class'],
  ['zendesk-ticket', 'zendesk', 'edit', '[contenteditable]', 'data-test-id'],
  ['zendesk-ticket', 'zendesk', 'channel', 'button[data-channel]', 'data-test-id'],
  ['x-post', 'x', 'edit', '[data-testid^="tweetTextarea_"]', 'data-testid'],
  ['x-chat', 'x', 'chatEdit', '[data-testid="dm-composer-form"]', 'data-testid'],
])(
  '%s, read as %s: a reply box with a lesser %s is a fallback',
  (file, id, name, selector, attribute) => {
    const page = at(file);
    expect(ranksOn(id, page)).toEqual([]);
    const roots = [...page.document.querySelectorAll('*')].flatMap((each) => each.shadowRoot ?? []);
    for (const root of [page.document, ...roots])
      for (const element of root.querySelectorAll(selector)) element.removeAttribute(attribute);
    expect(ranksOn(id, page)).toEqual([[name, 1]]);
  },
);
