import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { launchChromium } from '../../scripts/browser/chromium.ts';
import type { BrowserKind } from '../../scripts/browser/find.ts';
import { launchFirefox } from '../../scripts/browser/firefox.ts';
import type { Launched, LaunchWishes } from '../../scripts/browser/launched.ts';
import { type DemoServer, serveDemo } from '../../scripts/demo/serve.ts';
import { setUpTeam } from '../../scripts/demo/team.ts';

export const browsers: readonly BrowserKind[] = ['chromium', 'firefox'];

/** A browser with the packed extension, the demo inboxes behind it, and a profile that stays. */
export interface Desk {
  launched: Launched;
  demo: DemoServer;
  downloads: string;
  profile: string;
  /** Every error a page threw, ours or the site's. */
  errors: string[];
  /** Closes the browser and starts it again with the same profile, and what was done to it meanwhile. */
  restart(meanwhile?: () => void): Promise<void>;
  close(): Promise<void>;
}

const start = { chromium: launchChromium, firefox: launchFirefox };

export const openDesk = async (
  kind: BrowserKind,
  wishes: Pick<LaunchWishes, 'extension' | 'language' | 'dark'> = {},
): Promise<Desk> => {
  const profile = mkdtempSync(join(tmpdir(), `amends-${kind}-`));
  const downloads = mkdtempSync(join(tmpdir(), 'amends-downloads-'));
  const demo = await serveDemo();
  const launch = () => start[kind]({ ...wishes, headless: true, demo, profile, downloads });
  const desk: Desk = {
    launched: await launch(),
    demo,
    downloads,
    profile,
    errors: [],
    restart: async (meanwhile) => {
      await desk.launched.close();
      meanwhile?.();
      desk.launched = await launch();
    },
    close: async () => {
      await desk.launched.close();
      await demo.close();
      for (const folder of [profile, downloads])
        rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  await setUpTeam(desk.launched);
  return desk;
};

export const open = async (desk: Desk, address: string): Promise<Page> => {
  const page = await desk.launched.browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  page.on('pageerror', (error) => desk.errors.push(`${address}: ${String(error)}`));
  await page.goto(address);
  return page;
};

interface Tab {
  id: number;
  url?: string;
}

declare const chrome: { tabs: { query(what: object): Promise<Tab[]> } };

/** The tab that shows an address, asked for in a page of the extension. */
export const tabOf = async (asking: Page, address: string): Promise<number> => {
  const tabs = await asking.evaluate(async () => chrome.tabs.query({}));
  const tab = tabs.findLast(({ url }) => url === address);
  if (!tab) throw new Error(`No tab shows ${address}`);
  return tab.id;
};

/** The panel beside a page, in a tab of its own, pinned to that page's tab. */
export const panelFor = async (desk: Desk, page: Page): Promise<Page> => {
  const asking = await desk.launched.openExtensionPage('cases.html');
  const tab = await tabOf(asking, page.url());
  await asking.close();
  const panel = await desk.launched.openExtensionPage(`sidepanel.html?tab=${tab}`);
  panel.on('pageerror', (error) => desk.errors.push(`panel: ${String(error)}`));
  await panel.setViewport({ width: 400, height: 1100 });
  return panel;
};

/** What a region of an extension page says; empty when there is none of that name. */
export const region = (page: Page, name: string): Promise<string> =>
  page.evaluate((wanted) => {
    const named = (one: HTMLElement): string =>
      one.getAttribute('aria-label') ?? one.querySelector('h2')?.innerText ?? '';
    const found = [...document.querySelectorAll<HTMLElement>('section')].find(
      (one) => named(one).trim().toLowerCase() === wanted.toLowerCase(),
    );
    return found?.innerText ?? '';
  }, name);

/** Waits until a region says something; returns all it says. */
export const says = (page: Page, name: string, words: RegExp): Promise<string> =>
  until(
    `“${name}” says ${words}`,
    () => region(page, name),
    (found) => words.test(found),
  );

// Far more than it takes: a busy machine is slow, and only what never comes is wrong.
const LONGEST = 30_000;

/** Asks until the answer is right; there is no sleeping on a guess. Throws with the last answer. */
export const until = async <T>(
  what: string,
  ask: () => Promise<T>,
  right: (answer: T) => boolean,
): Promise<T> => {
  const deadline = Date.now() + LONGEST;
  let answer = await ask();
  while (!right(answer)) {
    if (Date.now() > deadline) throw new Error(`Not so: ${what}. Last: ${JSON.stringify(answer)}`);
    await new Promise((done) => setTimeout(done, 50));
    answer = await ask();
  }
  return answer;
};

/** The first shown element whose selector, and whole text where given, match. */
export const shown = (
  page: Page,
  selector: string,
  words?: string,
): Promise<ElementHandle<HTMLElement>> => {
  const find = async (): Promise<ElementHandle<HTMLElement> | null> => {
    for (const one of (await page.$$(selector)) as ElementHandle<HTMLElement>[]) {
      const fits =
        words === undefined || (await one.evaluate((it) => it.innerText.trim())) === words;
      if (fits && (await one.isVisible())) return one;
    }
    return null;
  };
  return until(`${selector} ${words ?? ''} is shown`, find, (one) => one !== null).then((one) => {
    if (!one) throw new Error('unreachable');
    return one;
  });
};

/** Presses a button of an extension page, by its words: once it is free, and stands still. */
export const press = async (page: Page, words: string): Promise<void> => {
  await page.bringToFront();
  const button = await shown(page, 'button:not([aria-disabled=true])', words);
  let before = '';
  const place = async () => JSON.stringify(await button.boundingBox());
  await until(`“${words}” stands still`, place, (now) => {
    const still = now === before;
    before = now;
    return still;
  });
  await button.click();
};

/** What the editor itself holds. */
export const model = (page: Page): Promise<string> => page.evaluate(() => window.demo.text());

export const modelIs = (page: Page, right: (text: string) => boolean, what: string) =>
  until(what, () => model(page), right);

export const chord = async (page: Page, ...keys: Parameters<Page['keyboard']['down']>[0][]) => {
  const last = keys.at(-1);
  for (const key of keys.slice(0, -1)) await page.keyboard.down(key);
  if (last) await page.keyboard.press(last);
  for (const key of keys.slice(0, -1).reverse()) await page.keyboard.up(key);
};
