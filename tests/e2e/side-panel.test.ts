import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, modelIs, openDesk, press, says, until } from './browser.ts';
import { openConversation, reply, sent, underlined } from './inbox.ts';

let desk: Desk;

beforeAll(async () => {
  desk = await openDesk('chromium');
});
afterAll(() => desk?.close());

/** Where our pill is to be clicked: its root is closed, but a click goes to the host it stands in. */
const pillPlace = (page: Page): Promise<{ x: number; y: number } | null> =>
  page.evaluate(() => {
    const box = document.querySelector('[g_editable=true]')?.getBoundingClientRect();
    if (!box) return null;
    for (let y = box.bottom + 60; y > box.top; y -= 4)
      for (let x = box.right + 20; x > box.left; x -= 4) {
        const hit = document.elementFromPoint(x, y);
        if (hit && hit.parentElement === document.documentElement && hit !== document.body)
          return { x: x - 4, y: y - 4 };
      }
    return null;
  });

// Only Chromium lets a page of ours be opened beside the tab by a click in it.
test('a click on the pill opens the real side panel, which follows the tab and writes into it', async () => {
  const page = await openConversation(desk, 'gmail', 'complaint');
  await reply(page, 'gmail');
  await page.keyboard.type("We're sorry that you are having this problem.");
  await until(
    'the words are underlined',
    () => underlined(page),
    (all) => all.length === 1,
  );
  let before = '';
  const place = await until(
    'the pill is there and stands still',
    () => pillPlace(page),
    (found) => {
      const still = found !== null && JSON.stringify(found) === before;
      before = JSON.stringify(found);
      return still;
    },
  );
  if (!place) throw new Error('unreachable');
  await page.mouse.click(place.x, place.y);
  const target = await desk.launched.browser.waitForTarget((one) =>
    one.url().endsWith('/sidepanel.html'),
  );
  const panel = await target.asPage();
  await says(panel, 'What they are saying', /Complaint/);
  await says(panel, 'Your draft', /pity for you/);
  await press(panel, 'Replace my draft');
  await modelIs(
    page,
    (text) => /Hannah/.test(text) && !/having this problem/.test(text),
    'written',
  );
  expect(await sent(page)).toEqual([]);
});
