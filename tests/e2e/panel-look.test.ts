import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, openDesk, press, tabOf, until } from './browser.ts';
import { openConversation, reply, sites } from './inbox.ts';

const widths = [320, 360, 420];

interface Seen {
  /** What the browser calls a layout shift: how much of the view jumped how far. */
  jumped: number;
  /** Every title the panel has shown. */
  titles: string[];
}

declare global {
  interface Window {
    seen: Seen;
  }
}

let desk: Desk;

// Only Chromium tells of layout shifts.
beforeAll(async () => {
  desk = await openDesk('chromium');
});
afterAll(() => desk?.close());

const watch = (): void => {
  window.seen = { jumped: 0, titles: [] };
  new PerformanceObserver((list) => {
    for (const one of list.getEntries() as (PerformanceEntry & { value: number })[])
      window.seen.jumped += one.value;
  }).observe({ type: 'layout-shift', buffered: true });
  const look = (): void => {
    const title = document.querySelector('h1')?.textContent;
    if (title && !window.seen.titles.includes(title)) window.seen.titles.push(title);
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

const watchedPanel = async (page: Page, width: number): Promise<Page> => {
  const asking = await desk.launched.openExtensionPage('cases.html');
  const tab = await tabOf(asking, page.url());
  await asking.close();
  const panel = await desk.launched.browser.newPage();
  await panel.evaluateOnNewDocument(watch);
  await panel.setViewport({ width, height: 900 });
  await panel.goto(`${desk.launched.extensionOrigin}/sidepanel.html?tab=${tab}`);
  // The last to come: the snippets are read from the database.
  await panel.waitForSelector('.case-buttons button:not(:disabled)');
  await panel.waitForFunction(() => document.body.textContent?.includes('Snippets'));
  return panel;
};

test.each(sites)('%s: while a conversation is read nothing jumps, at no width', async (site) => {
  const page = await openConversation(desk, site, 'furious');
  for (const width of widths) {
    const panel = await watchedPanel(page, width);
    const { jumped, titles } = await panel.evaluate(() => window.seen);
    expect(jumped).toBe(0);
    // A page that is still being built was not called unrecognised meanwhile.
    expect(titles).toHaveLength(1);
    expect(await panel.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await panel.close();
  }
  await page.close();
});

test('logging a case, and typing a reply that has nothing to mend, move nothing over them', async () => {
  const page = await openConversation(desk, 'gmail', 'complaint');
  const panel = await watchedPanel(page, 420);
  const places = () =>
    panel.evaluate(() =>
      [...document.querySelectorAll('.verdict, .points, .case')].map((one) => {
        const { top, height } = one.getBoundingClientRect();
        return [top, height];
      }),
    );
  const before = await places();
  await press(panel, 'Log');
  await panel.waitForSelector('.case-id');
  expect(await places()).toEqual(before);
  await reply(page, 'gmail');
  await page.keyboard.type('Your replacement shade leaves today. ');
  await panel.bringToFront();
  await until(
    'what is taken up is counted',
    () => panel.$$eval('.count', (all) => all.map((one) => one.textContent).join()),
    (said) => /[1-9] of \d taken up/.test(said),
  );
  expect(await places()).toEqual(before);
  await panel.close();
  await page.close();
});
