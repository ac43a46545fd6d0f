import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressOf, conversationPaths, inboxPaths } from '../demo/addresses.ts';
import {
  browsers,
  type Desk,
  model,
  openDesk,
  panelFor,
  press,
  says,
  shown,
  until,
} from './browser.ts';
import { openConversation, reply, underlined } from './inbox.ts';

const sting = "We're sorry that you are having this problem.";

interface Chrome {
  tabs: {
    query(what: object): Promise<{ id: number; windowId: number; url?: string }[]>;
    move(id: number, to: object): Promise<unknown>;
    update(id: number, to: object): Promise<unknown>;
  };
  management: { setEnabled(id: string, on: boolean): Promise<void> };
  permissions: { remove(what: object): Promise<boolean>; request(what: object): Promise<boolean> };
  windows: { getCurrent(): Promise<{ id: number }> };
}
declare const chrome: Chrome;

const whole = (panel: Page, words: RegExp): Promise<string> =>
  until(
    `the panel says ${words}`,
    () => panel.evaluate(() => document.body.innerText).catch(() => ''),
    (text) => words.test(text),
  );

/** Goes somewhere else as the site itself does, without loading a page. */
const goTo = (page: Page, path: string): Promise<void> =>
  page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);

/** As a link or a button of the browser would: the driver waits for loads that do not come. */
const leaveFor = (page: Page, address: string): Promise<void> =>
  page.evaluate((to) => void setTimeout(() => location.assign(to)), address);
const back = (page: Page): Promise<void> =>
  page.evaluate(() => void setTimeout(() => history.back()));

/** How many things of ours stand in the page beside its body. */
const hosts = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      [...document.documentElement.children].filter(
        (one) => one !== document.head && one !== document.body,
      ).length,
  );

describe.each(browsers)('%s', (kind) => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await openDesk(kind);
  });
  afterAll(() => desk?.close());

  test('a conversation opened within the page, the list, and the way back are followed', async () => {
    const page = await openConversation(desk, 'zendesk', 'complaint');
    const panel = await panelFor(desk, page);
    const name = async () => (await says(panel, 'Customer', /\w/)).split('\n')[0] ?? '';
    const first = await name();
    await goTo(page, conversationPaths.zendesk.praise);
    await until('another customer is shown', name, (now) => now !== first);
    await goTo(page, inboxPaths.zendesk);
    await whole(panel, /Open a conversation to begin/);
    await goTo(page, conversationPaths.zendesk.complaint);
    expect(await name()).toBe(first);
    await panel.close();
    await page.close();
  });

  test('the panel follows the active tab of its own window and no other', async () => {
    const complaint = await openConversation(desk, 'gmail', 'complaint');
    const praise = await openConversation(desk, 'x', 'praise');
    const panel = await desk.launched.openExtensionPage('sidepanel.html');
    const other = await desk.launched.openExtensionPage('sidepanel.html?other', 'window');
    await complaint.bringToFront();
    await says(panel, 'What they are saying', /Complaint/);
    await praise.bringToFront();
    await says(panel, 'What they are saying', /Not a complaint/);
    await whole(other, /Open a conversation in Gmail/);
    // The tab is dragged to the other window.
    const moved = await other.evaluate(async (url) => {
      const [tab] = (await chrome.tabs.query({})).filter((one) => one.url === url);
      const { id: windowId } = await chrome.windows.getCurrent();
      if (tab) await chrome.tabs.move(tab.id, { windowId, index: -1 });
      if (tab) await chrome.tabs.update(tab.id, { active: true });
      return tab?.id;
    }, praise.url());
    expect(moved).toBeTruthy();
    await says(other, 'What they are saying', /Not a complaint/);
    await complaint.bringToFront();
    await says(panel, 'What they are saying', /Complaint/);
    await panel.bringToFront();
    await whole(panel, /Open a conversation in Gmail/);
    for (const one of [panel, complaint, praise, other]) await one.close();
  });

  test('a page that is left for another and comes back is shown again, and alive', async () => {
    const page = await openConversation(desk, 'x', 'complaint');
    const panel = await panelFor(desk, page);
    await says(panel, 'What they are saying', /Complaint/);
    await page.evaluate(() => Object.assign(window, { here: 'still' }));
    await leaveFor(page, addressOf('gmail', 'praise'));
    await says(panel, 'What they are saying', /Not a complaint/);
    await leaveFor(page, 'https://acme.zendesk.com/hc/en-gb');
    await whole(panel, /Open a conversation in Gmail/);
    await back(page);
    await says(panel, 'What they are saying', /Not a complaint/);
    await back(page);
    await says(panel, 'What they are saying', /Complaint/);
    // Nothing was loaded: it came whole out of the back-forward cache.
    expect(await page.evaluate(() => Reflect.get(window, 'here'))).toBe('still');
    await reply(page, 'x');
    await page.keyboard.type(sting);
    await says(panel, 'Your draft', /pity for you/);
    await panel.close();
    await page.close();
  });

  test('a site that is switched off is left, and taken up again, while its pages stay open', async () => {
    const page = await openConversation(desk, 'gmail', 'complaint');
    await reply(page, 'gmail');
    await page.keyboard.type(sting);
    const panel = await panelFor(desk, page);
    await says(panel, 'Your draft', /pity for you/);
    const options = await desk.launched.openExtensionPage('options.html');
    const gmail = '[aria-labelledby=sites] label';
    await shown(options, gmail);
    await options.evaluate((labels) => {
      for (const one of document.querySelectorAll<HTMLElement>(labels))
        if (one.innerText.startsWith('Gmail')) one.click();
    }, gmail);
    await whole(panel, /switched off for Gmail/);
    await page.bringToFront();
    await until(
      'no mark is left',
      () => underlined(page),
      (all) => all.length === 0,
    );
    await press(panel, 'Switch on for Gmail');
    await says(panel, 'What they are saying', /Complaint/);
    await page.bringToFront();
    await until(
      'it is marked again',
      () => underlined(page),
      (all) => all.length === 1,
    );
    expect(await model(page)).toContain(sting);
    for (const one of [options, panel, page]) await one.close();
  });

  test('an update while a page is open: the old script leaves, the new one takes over, the draft stays', async () => {
    const page = await openConversation(desk, 'gmail', 'complaint');
    await reply(page, 'gmail');
    await page.keyboard.type(sting);
    await until(
      'it is marked',
      () => underlined(page),
      (all) => all.length === 1,
    );
    const before = await hosts(page);
    await page.evaluate(() => Object.assign(window, { here: 'still' }));
    await desk.launched.update();
    await page.bringToFront();
    await page.keyboard.type(" We're sorry that you feel that way.");
    await until(
      'the new one marks',
      () => underlined(page),
      (all) => all.length === 2,
    );
    expect(await hosts(page)).toBe(before);
    expect(await page.evaluate(() => Reflect.get(window, 'here'))).toBe('still');
    expect(await model(page)).toContain(sting);
    const panel = await panelFor(desk, page);
    await says(panel, 'Your draft', /2 to mend/);
    await press(panel, 'Add after');
    await until(
      'it is written once',
      () => model(page),
      (text) => text.split('Hannah').length === 2,
    );
    await panel.close();
    await page.close();
  });

  if (kind === 'chromium') {
    // In Firefox no driver may open the page of add-ons.
    test('Amends switched off and on again in the browser leaves open pages and takes them up', async () => {
      const page = await openConversation(desk, 'gmail', 'complaint');
      await reply(page, 'gmail');
      await page.keyboard.type(sting);
      const marks = (count: number) =>
        until(
          `${count} marks`,
          () => underlined(page),
          (all) => all.length === count,
        );
      await marks(1);
      const before = await hosts(page);
      const extensions = await desk.launched.browser.newPage();
      await extensions.goto('chrome://extensions');
      const { host } = new URL(desk.launched.extensionOrigin);
      const turn = (on: boolean) =>
        extensions.evaluate((id, is) => chrome.management.setEnabled(id, is), host, on);
      await turn(false);
      await page.bringToFront();
      await marks(0);
      expect(await hosts(page)).toBe(0);
      await turn(true);
      await marks(1);
      expect(await hosts(page)).toBe(before);
      expect(await model(page)).toContain(sting);
      await extensions.close();
      await page.close();
    });
  }

  if (kind === 'firefox') {
    // Its owner may shut a host to us at any time. In Chromium no driver can do that.
    test('a page the browser shuts to us is left, and taken up when it is open again', async () => {
      const page = await openConversation(desk, 'gmail', 'complaint');
      await reply(page, 'gmail');
      await page.keyboard.type(sting);
      await until(
        'it is marked',
        () => underlined(page),
        (all) => all.length === 1,
      );
      const panel = await panelFor(desk, page);
      await says(panel, 'What they are saying', /Complaint/);
      const gmail = { origins: ['https://mail.google.com/*'] };
      await panel.evaluate(async (what) => chrome.permissions.remove(what), gmail);
      await whole(panel, /Open a conversation in Gmail/);
      await page.bringToFront();
      await until(
        'no mark is left',
        () => underlined(page),
        (all) => all.length === 0,
      );
      await panel.bringToFront();
      await panel.evaluate((what) => {
        addEventListener('click', () => void chrome.permissions.request(what), { once: true });
      }, gmail);
      await panel.mouse.click(5, 5);
      await says(panel, 'What they are saying', /Complaint/);
      await page.bringToFront();
      await until(
        'it is marked again',
        () => underlined(page),
        (all) => all.length === 1,
      );
      await panel.close();
      await page.close();
    });
  }

  test('no page threw', () => {
    expect(desk.errors).toEqual([]);
  });
});
