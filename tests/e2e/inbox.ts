import type { Page } from 'puppeteer-core';
import { addressOf, type DemoConversation, type DemoSite } from '../demo/addresses.ts';
import { type Desk, open, shown, until } from './browser.ts';

export const sites: readonly DemoSite[] = ['gmail', 'zendesk', 'x'];

const boxes: Record<DemoSite, string> = {
  gmail: '[g_editable=true]',
  zendesk: '[data-test-id="omnicomposer-rich-text-ckeditor"]',
  x: '[data-testid="tweetTextarea_0"]',
};

const sendButtons: Record<DemoSite, string> = {
  gmail: '.T-I.aoO',
  zendesk: '[data-test-id="submit_button-button"]',
  x: '[data-testid="tweetButtonInline"]',
};

export const openConversation = async (
  desk: Desk,
  site: DemoSite,
  which: DemoConversation,
): Promise<Page> => open(desk, addressOf(site, which));

/** Puts the caret in the reply box, as an agent does. Gmail's opens by a button, with the caret. */
export const reply = async (page: Page, site: DemoSite): Promise<void> => {
  await page.bringToFront();
  if (site === 'gmail') await (await shown(page, 'button', 'Reply')).click();
  const box = await shown(page, boxes[site]);
  if (site !== 'gmail') await box.click();
  await until(
    'the reply box has the caret',
    () => box.evaluate((one) => one.contains(document.activeElement)),
    Boolean,
  );
};

/** The words under each of our underlines, as the page's own registry of highlights has them. */
export const underlined = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    ['amends-strong', 'amends-weak'].flatMap((name) =>
      [...(CSS.highlights.get(name) ?? [])].map((range) => String(range)),
    ),
  );

/** Whether anything of ours stands inside the editor: it may hold only what the editor put there. */
export const strangers = (page: Page, site: DemoSite): Promise<number> =>
  page.$$eval(
    boxes[site],
    (found) => found.flatMap((box) => [...box.querySelectorAll('[class*=amends],mark')]).length,
  );

/** The test presses Send. Nothing of ours ever does. */
export const send = async (page: Page, site: DemoSite): Promise<void> => {
  await page.bringToFront();
  await (await shown(page, sendButtons[site])).click();
};

export const sent = (page: Page): Promise<string[]> => page.evaluate(() => window.demo.sent);
