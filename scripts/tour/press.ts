import type { Page } from 'puppeteer-core';
import type { Key } from '../../lib/i18n.ts';
import { firstShown } from './first-shown.ts';

declare const chrome: { i18n: { getMessage(key: string): string } };

/** Presses a button of one of our pages by the message on it, whichever language the browser speaks. */
export const press = async (page: Page, key: Key): Promise<void> => {
  await page.bringToFront();
  const words = await page.evaluate((key) => chrome.i18n.getMessage(key), key);
  await (await firstShown(page, 'button', words)).click();
};
