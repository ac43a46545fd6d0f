import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers, type Desk, openDesk, press, tabOf, until } from './browser.ts';
import { openConversation, reply, underlined } from './inbox.ts';

interface Chrome {
  action: { getBadgeText(what: object): Promise<string>; getTitle(what: object): Promise<string> };
  storage: { local: { set(values: object): Promise<void>; get(key: string): Promise<Stored> } };
  tabs: { create(what: object): Promise<unknown> };
}
interface Stored {
  settings: { pause: string | null; sites: Record<string, boolean> };
}
declare const chrome: Chrome;

const sting = "We're sorry that you are having this problem.";

describe.each(browsers)('%s', (kind) => {
  let desk: Desk;
  let gmail: Page;
  let zendesk: Page;
  let popup: Page;
  let tabs: number[];

  beforeAll(async () => {
    desk = await openDesk(kind);
    gmail = await openConversation(desk, 'gmail', 'complaint');
    zendesk = await openConversation(desk, 'zendesk', 'complaint');
    const asking = await desk.launched.openExtensionPage('cases.html');
    tabs = [await tabOf(asking, gmail.url()), await tabOf(asking, zendesk.url())];
    await asking.close();
    popup = await desk.launched.openExtensionPage(`popup.html?tab=${tabs[0]}`);
    popup.on('pageerror', (error) => desk.errors.push(`popup: ${String(error)}`));
    await popup.setViewport({ width: 360, height: 600 });
  });
  afterAll(() => desk?.close());

  const saysIt = (words: RegExp): Promise<string> =>
    until(
      `the popup says ${words}`,
      () => popup.evaluate(() => document.body.innerText),
      (text) => words.test(text),
    );
  const badgesAre = (...wanted: string[]): Promise<string[]> =>
    until(
      `the badges say ${wanted.join(', ')}`,
      () =>
        popup.evaluate(
          async (ids) => Promise.all(ids.map((tabId) => chrome.action.getBadgeText({ tabId }))),
          tabs,
        ),
      (all) => all.join() === wanted.join(),
    );

  test('says how the tab stands, and the badge how much can be mended', async () => {
    await saysIt(/Reading Gmail/);
    await reply(gmail, 'gmail');
    await gmail.keyboard.type(sting);
    await badgesAre('1', '');
    await popup.bringToFront();
    await saysIt(/One place in your reply can be mended/);
  });

  test('off here takes the marks away here and nowhere else; switched on, they are back', async () => {
    await press(popup, 'On Gmail');
    await saysIt(/Switched off on Gmail/);
    await badgesAre('off', '');
    await gmail.bringToFront();
    await until(
      'no mark is left',
      () => underlined(gmail),
      (all) => all.length === 0,
    );
    const title = () =>
      popup.evaluate(async (tabId) => chrome.action.getTitle({ tabId }), tabs[0] ?? 0);
    await until('the button says so', title, (text) => /off on this page/.test(text));
    await press(popup, 'Switch on');
    await saysIt(/Reading Gmail/);
    await until('the button says so no more', title, (text) => !/off/.test(text));
    await gmail.bringToFront();
    await gmail.keyboard.type(' ');
    await badgesAre('1', '');
  });

  test('off for an hour is off everywhere, and ends by the clock with nobody pressing', async () => {
    await press(popup, 'For one hour');
    await saysIt(/Switched off everywhere until/);
    await badgesAre('off', 'off');
    await popup.evaluate(async () => {
      const { settings } = await chrome.storage.local.get('settings');
      const pause = new Date(Date.now() + 3_000).toISOString();
      await chrome.storage.local.set({ settings: { ...settings, pause } });
    });
    await zendesk.bringToFront();
    await until(
      'the hour is over in Zendesk',
      () =>
        popup.evaluate(
          async (tabId) => chrome.action.getBadgeText({ tabId }).then((text) => text === ''),
          tabs[1] ?? 0,
        ),
      Boolean,
    );
  });

  test('off everywhere stays off over a new page, until it is switched on', async () => {
    await press(popup, 'Everywhere');
    await badgesAre('off', 'off');
    await zendesk.reload();
    await badgesAre('off', 'off');
    await press(popup, 'Switch on');
    await zendesk.bringToFront();
    await until(
      'Zendesk is read again',
      () => popup.evaluate(async (tabId) => chrome.action.getBadgeText({ tabId }), tabs[1] ?? 0),
      (text) => text === '',
    );
    expect(desk.errors).toEqual([]);
  });
});
