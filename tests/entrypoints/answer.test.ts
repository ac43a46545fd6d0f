import { afterEach, expect, test, vi } from 'vitest';
import { createAnswer } from '../../entrypoints/inbox.content/answer.ts';
import type { Session } from '../../lib/session.ts';
import type { Page } from '../../lib/sites/site.ts';
import type { SiteId } from '../../lib/text/conversation.ts';
import { at, conversationOn, siteNamed } from '../sites/saved-pages.ts';

afterEach(() => vi.unstubAllGlobals());

/** What the panel hears where it asks to write into the conversation on this page. */
const writeOn = async (id: SiteId, page: Page) => {
  vi.stubGlobal('document', page.document);
  vi.stubGlobal('location', page.url);
  const site = siteNamed(id);
  const write = vi.fn(async () => ({ ok: true }) as const);
  const answer = createAnswer({
    site: { ...site, write },
    session: {} as Session,
    marks: () => null,
    on: () => true,
    own: () => page.own,
    look: () => {},
    checkLoads: async () => false,
    signal: new AbortController().signal,
  });
  const { thread, account } = conversationOn(id, page);
  const outcome = await answer({ do: 'write', thread, account, text: 'Sorry.', how: 'insert' });
  return outcome.ok ? write.mock.lastCall : `${outcome.why}${write.mock.calls.length || ''}`;
};

const set = (page: Page, selector: string, name: string, value: string): Page => {
  for (const element of page.document.querySelectorAll(selector)) element.setAttribute(name, value);
  return page;
};

const channel = '[data-test-id="omnichannel-channel-switcher-button"]';

test.each<[string, SiteId, () => Page, string]>([
  [
    'an internal note',
    'zendesk',
    () => set(at('zendesk-ticket'), channel, 'data-channel', 'internal'),
    'The reply box is set to an internal note, so nothing was written. Switch it to a reply first.',
  ],
  [
    'a mail to colleagues',
    'gmail',
    () => set(at('gmail-team'), '[data-hovercard-id]', 'data-hovercard-id', 'lee@shop.example'),
    'This mail goes to colleagues only, so nothing was written. Add the customer to it first.',
  ],
  [
    'a channel that has no name',
    'zendesk',
    () => set(at('zendesk-people'), channel, 'data-channel', ''),
    'The page does not say who gets what is written in this reply box, so nothing was written.',
  ],
  [
    'no reply box',
    'zendesk',
    () => set(at('zendesk-ticket'), '[contenteditable]', 'hidden', ''),
    'No reply box is open. Open one, then try again.',
  ],
])('%s is refused in words of its own', async (_, id, page, why) => {
  expect(await writeOn(id, page())).toBe(why);
});

test('a reply is written, also beside a box that does not say who gets it', async () => {
  expect(await writeOn('zendesk', at('zendesk-people'))).toMatchObject([{ mode: 'reply' }, {}, {}]);
  const page = at('zendesk-people');
  const frame = page.document.querySelector('[data-test-id="editor-view"]');
  const unclear = frame?.cloneNode(true) as Element;
  unclear.querySelector('button')?.setAttribute('data-channel', '');
  frame?.before(unclear);
  expect(await writeOn('zendesk', page)).toMatchObject([{ mode: 'reply' }, {}, {}]);
  unclear.querySelector<HTMLElement>('[contenteditable]')?.setAttribute('tabindex', '0');
  unclear.querySelector<HTMLElement>('[contenteditable]')?.focus();
  expect(await writeOn('zendesk', page)).toMatch(/does not say who gets/);
});
