import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Command, Outcome, View } from '../../lib/view.ts';
import { chatPath, conversationPaths } from '../demo/addresses.ts';
import {
  browsers,
  chord,
  type Desk,
  model,
  modelIs,
  open,
  openDesk,
  panelFor,
  press,
  region,
  says,
  shown,
  tabOf,
  until,
} from './browser.ts';
import { openConversation, reply, sent, sites } from './inbox.ts';

interface Wire {
  view?: View;
  outcome?: Outcome;
}

declare const chrome: {
  permissions: { remove(what: object): Promise<boolean>; request(what: object): Promise<boolean> };
  tabs: {
    connect(
      tab: number,
      how: { name: string },
    ): {
      onMessage: { addListener(hear: (message: Wire) => void): void };
      postMessage(m: object): void;
    };
  };
};

/** Asks the page as the panel does, but with a command that has become wrong meanwhile. */
const ask = async (desk: Desk, page: Page, command: Command): Promise<Outcome> => {
  const asking = await desk.launched.openExtensionPage('cases.html');
  const tab = await tabOf(asking, page.url());
  const outcome = await asking.evaluate(
    (id, what) =>
      new Promise<Outcome>((answered) => {
        const port = chrome.tabs.connect(id, { name: 'panel' });
        port.onMessage.addListener((message) => {
          if (message.view) port.postMessage({ ask: 1, command: what });
          if (message.outcome) answered(message.outcome);
        });
      }),
    tab,
    command,
  );
  await asking.close();
  return outcome;
};

const texts = (page: Page): Promise<string[]> =>
  page.evaluate(() => window.demo.editors().map(({ text }) => text.trim()));

/** What a rebuilt site would do: everything we know it by is gone. */
const breakPage = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const known = [
      'data-message-id',
      'data-legacy-thread-id',
      'data-test-id',
      'data-testid',
      'data-ticket-id',
    ];
    for (const name of known)
      for (const one of document.querySelectorAll(`[${name}]`)) one.removeAttribute(name);
    for (const one of document.querySelectorAll('.hP, .adn')) one.removeAttribute('class');
    document.body.append(document.createElement('aside'));
  });

describe.each(browsers)('%s', (kind) => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await openDesk(kind);
  });
  afterAll(() => desk?.close());

  test('a suggestion made for one ticket, or one desk, is not written into another, and neither is touched', async () => {
    const page = await openConversation(desk, 'zendesk', 'complaint');
    await shown(page, '[data-test-id="omnicomposer-rich-text-ckeditor"]');
    await page.evaluate((path) => {
      history.pushState(null, '', path);
      dispatchEvent(new PopStateEvent('popstate'));
    }, conversationPaths.zendesk.furious);
    await until(
      'both tickets are mounted',
      () => texts(page),
      (all) => all.length >= 2,
    );
    const before = await texts(page);
    for (const meant of [
      { thread: '102', account: 'acme' },
      { thread: '103', account: 'another-desk' },
    ]) {
      const command = { do: 'write', ...meant, text: 'Meant for another.', how: 'insert' } as const;
      expect(await ask(desk, page, command)).toEqual({
        ok: false,
        why: 'This is another conversation now, so nothing was written.',
      });
    }
    expect(await texts(page)).toEqual(before);
    await page.close();
  });

  test('a reply is not written into an internal note, and the panel says why', async () => {
    const page = await openConversation(desk, 'zendesk', 'furious');
    const panel = await panelFor(desk, page);
    await says(panel, 'What they are saying', /Complaint/);
    await page.bringToFront();
    const button = '[data-test-id="omnichannel-channel-switcher-button"]';
    await (await shown(page, button)).click();
    await (
      await shown(page, '[data-test-id="omnichannel-channel-switcher-menuitem-internal"]')
    ).click();
    await says(panel, 'Your draft', /internal note/i);
    await press(panel, 'Insert');
    await says(panel, 'Suggestions', /internal note, so nothing was written/);
    expect((await texts(page)).join('')).toBe('');
    await panel.close();
    await page.close();
  });

  test.each(sites)('%s: a page that changed is said to be so, and nothing throws', async (site) => {
    const page = await openConversation(desk, site, 'complaint');
    const panel = await panelFor(desk, page);
    await says(panel, 'What they are saying', /Complaint/);
    await page.bringToFront();
    await breakPage(page);
    await panel.bringToFront();
    await says(panel, 'Page not recognised', /off/);
    await panel.close();
    await page.close();
  });

  test('a private chat is checked and written to, and never sent', async () => {
    const page = await open(desk, `https://x.com${chatPath}`);
    const panel = await panelFor(desk, page);
    await says(panel, 'What they are saying', /./);
    await press(panel, 'Insert');
    const text = await modelIs(page, (now) => now.trim().length > 20, 'the chat has the text');
    expect(text).toMatch(/\w/);
    expect(await sent(page)).toEqual([]);
    expect(await region(panel, 'Move')).toBe('');
    await panel.close();
    await page.close();
  });

  if (kind === 'firefox') {
    // Only there must a script in the page's own world paste, and only there can a driver shut a host.
    test('several lines are written into a page of X that was open before we were let in', async () => {
      const asking = await desk.launched.openExtensionPage('cases.html');
      const x = { origins: ['https://x.com/*'] };
      await asking.evaluate(async (what) => chrome.permissions.remove(what), x);
      const page = await openConversation(desk, 'x', 'complaint');
      await asking.bringToFront();
      await asking.evaluate((what) => {
        addEventListener('click', () => void chrome.permissions.request(what), { once: true });
      }, x);
      await asking.mouse.click(5, 5);
      const panel = await panelFor(desk, page);
      await says(panel, 'What they are saying', /Complaint/);
      await reply(page, 'x');
      await page.keyboard.type('Hello,');
      const before = await model(page);
      const text = 'We are sorry.\n\nThe refund is on its way.';
      const thread = conversationPaths.x.complaint.split('/').at(-1) ?? '';
      const meant = { thread, account: 'northlighthelp' };
      expect(await ask(desk, page, { do: 'write', ...meant, text, how: 'append' })).toEqual({
        ok: true,
      });
      await page.bringToFront();
      await chord(page, 'Control', 'z');
      await modelIs(page, (now) => now === before, 'one step takes them back');
      await panel.close();
      await asking.close();
      await page.close();
    });
  }

  test('what was typed stays where the panel only shows', async () => {
    const page = await openConversation(desk, 'x', 'cancellation');
    await reply(page, 'x');
    await page.keyboard.type('I have cancelled it for you.');
    const before = await model(page);
    const panel = await panelFor(desk, page);
    await says(panel, 'Your draft', /\w/);
    await panel.close();
    expect(await model(page)).toBe(before);
    await page.close();
  });

  test('no page threw', () => {
    expect(desk.errors).toEqual([]);
  });
});
