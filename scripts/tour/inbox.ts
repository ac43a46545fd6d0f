import type { Page } from 'puppeteer-core';
import { addressOf, type DemoSite } from '../../tests/demo/addresses.ts';
import type { Launched } from '../browser/launched.ts';
import { firstShown } from './first-shown.ts';
import type { Shot } from './picture.ts';
import { press } from './press.ts';

const boxes: Record<DemoSite, string> = {
  gmail: '[g_editable=true]',
  zendesk: '[data-test-id="omnicomposer-rich-text-ckeditor"]',
  x: '[data-testid="tweetTextarea_0"]',
};

const sting = "We're sorry that you are having this problem.";

interface Tab {
  id: number;
  url?: string;
}

declare const chrome: { tabs: { query(what: object): Promise<Tab[]> } };

/** Widths and height in CSS pixels, and how many of the picture's make one of them. */
export interface Size {
  inbox: number;
  panel: number;
  height: number;
  scale: number;
}

const usual: Size = { inbox: 1040, panel: 400, height: 900, scale: 2 };

const viewport = (width: number, { height, scale: deviceScaleFactor }: Size) => ({
  width,
  height,
  deviceScaleFactor,
});

const panelBeside = async (launched: Launched, page: Page, size: Size): Promise<Page> => {
  const asking = await launched.openExtensionPage('cases.html');
  const tabs = await asking.evaluate(async () => chrome.tabs.query({}));
  await asking.close();
  const tab = tabs.findLast(({ url }) => url === page.url());
  if (!tab) throw new Error(`No tab shows ${page.url()}`);
  const panel = await launched.openExtensionPage(`sidepanel.html?tab=${tab.id}`);
  await panel.setViewport(viewport(size.panel, size));
  return panel;
};

const typeReply = async (page: Page, site: DemoSite): Promise<void> => {
  await page.bringToFront();
  if (site === 'gmail') await (await firstShown(page, 'button', 'Reply')).click();
  else await (await firstShown(page, boxes[site])).click();
  await page.keyboard.type(sting);
  await page.waitForFunction(() => (CSS.highlights.get('amends-strong')?.size ?? 0) > 0);
};

const openCard = async (page: Page): Promise<void> => {
  await page.bringToFront();
  for (const key of ['Alt', 'Shift'] as const) await page.keyboard.down(key);
  await page.keyboard.press('Period');
  for (const key of ['Shift', 'Alt'] as const) await page.keyboard.up(key);
  // The card stands in a closed shadow root: nothing to ask there but that it is painted.
  await page.evaluate(
    () => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))),
  );
};

const shot = async (page: Page, width: number): Promise<Shot> => {
  await page.bringToFront();
  return { data: await page.screenshot({ encoding: 'base64' }), width };
};

const openInbox = async (launched: Launched, site: DemoSite, size: Size): Promise<Page> => {
  const page = await launched.browser.newPage();
  await page.setViewport(viewport(size.inbox, size));
  // The card would be pictured half faded in. Firefox cannot be asked for less motion in this way.
  if (launched.kind === 'chromium') {
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  }
  await page.goto(addressOf(site, 'complaint'));
  return page;
};

/**
 * Takes the agent's part in one conversation. Says what came of it, in words for the terminal, and
 * stops after each step for who wants to look.
 */
export const tourInbox = async (
  launched: Launched,
  site: DemoSite,
  size: Size = usual,
  look: (shots: () => Promise<Shot[]>) => Promise<void> = async () => {},
) => {
  const done: string[] = [];
  const page = await openInbox(launched, site, size);
  const panelPage = await panelBeside(launched, page, size);
  const both = async () => [await shot(page, size.inbox), await shot(panelPage, size.panel)];
  await panelPage.waitForSelector('button.quote');
  done.push('the panel calls it a complaint');
  await look(both);

  await typeReply(page, site);
  done.push('the sentence is underlined');
  await look(both);
  await openCard(page);
  const inbox = await shot(page, size.inbox);
  const panel = await shot(panelPage, size.panel);
  await look(async () => [inbox, panel]);

  await page.bringToFront();
  await page.keyboard.press('Enter');
  await page.waitForFunction((words) => !window.demo.text().includes(words), {}, sting);
  done.push('the card replaced it');
  await look(both);

  await press(panelPage, 'insert_replace');
  await page.waitForFunction(() => window.demo.text().length > 80, { polling: 100 });
  done.push('a suggestion took its place');
  await look(both);
  await press(panelPage, 'case_log');
  await panelPage.waitForSelector('.case-id');
  done.push('the case is logged');
  await look(both);
  return { inbox, panel, done };
};
