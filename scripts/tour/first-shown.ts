import type { ElementHandle, Page } from 'puppeteer-core';

/** The first shown element whose selector, and whole text where given, match. */
export const firstShown = async (
  page: Page,
  selector: string,
  words?: string,
): Promise<ElementHandle> => {
  await page.waitForSelector(selector);
  for (const one of await page.$$(selector)) {
    const fits =
      words === undefined || (await one.evaluate((it) => it.textContent?.trim())) === words;
    if (fits && (await one.isVisible())) return one;
  }
  throw new Error(`${selector} ${words ?? ''} is not shown`);
};
