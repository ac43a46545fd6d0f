import type { Page } from 'puppeteer-core';
import type { Launched } from '../../../scripts/browser/launched.ts';
import { until } from '../browser.ts';

/** The page on which a test or a measurement reaches the register. */
export const openProbePage = async (launched: Launched): Promise<Page> => {
  const page = await launched.openExtensionPage('probe.html');
  await until('the probe is there', () => page.evaluate(() => 'probe' in window), Boolean);
  return page;
};
