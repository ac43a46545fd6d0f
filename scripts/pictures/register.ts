import type { Launched } from '../browser/launched.ts';
import { demoCases, fillRegister } from '../demo/register.ts';
import { press } from '../tour/press.ts';

const CASES = 60;

export const fillWithDemo = async (launched: Launched): Promise<void> => {
  const page = await launched.openExtensionPage('cases.html');
  await fillRegister(page, await demoCases(CASES, new Date()));
  await page.close();
};

/** The cases page as a team lead sees it. */
export const pictureRegister = async (
  launched: Launched,
  view: 'cases' | 'insights',
  scale: number,
  to: string,
): Promise<void> => {
  const page = await launched.openExtensionPage('cases.html');
  await page.setViewport({ width: 1280, height: 800, deviceScaleFactor: scale });
  await page.waitForSelector('table tbody tr');
  if (view === 'insights') await press(page, 'view_insights');
  await page.waitForSelector(view === 'insights' ? 'figure' : '.row-button');
  await page.screenshot({ path: to as `${string}.png` });
  await page.close();
};
