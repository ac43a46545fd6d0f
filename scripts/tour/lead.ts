import type { Page } from 'puppeteer-core';
import { writeAgentsFiles } from '../demo/agents-files.ts';
import { firstShown } from './first-shown.ts';

/** Takes the lead's part on the cases page: from three agents' files to their root causes. */
export const tourLead = async (page: Page, folder: string): Promise<void> => {
  const files = await writeAgentsFiles(folder);
  await (await firstShown(page, 'button', 'Import')).click();
  const chooser = await page.waitForSelector('input[type=file]');
  await chooser?.uploadFile(...files);
  await page.waitForSelector('.import-preview');
  await (await firstShown(page, '.import-preview button', 'Import')).click();
  await page.waitForSelector('.note');
  await (await firstShown(page, 'button', 'Insights')).click();
  await page.waitForSelector('figure');
};
