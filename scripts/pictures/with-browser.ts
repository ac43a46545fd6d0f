import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launchChromium } from '../browser/chromium.ts';
import type { Launched, LaunchWishes } from '../browser/launched.ts';
import { serveDemo } from '../demo/serve.ts';
import { setUpTeam } from '../demo/team.ts';
import type { Size } from '../tour/inbox.ts';

export const root = resolve(import.meta.dirname, '../..');

const folder = (path: string): string => {
  mkdirSync(join(root, path), { recursive: true });
  return join(root, path);
};

/** Pictures as large as they are taken, before they are made small. */
export const raw = folder('.output/pictures');
export const storeFolder = (language: string): string => folder(`.output/store/${language}`);

/** What both stores ask for: 1280 by 800. */
export const STORE: Size = { inbox: 879, panel: 400, height: 800, scale: 1 };

/** A browser with the demo inboxes and the demo team, for as long as the work takes. */
export const withBrowser = async <T>(
  wishes: Pick<LaunchWishes, 'dark' | 'language'>,
  work: (launched: Launched) => Promise<T>,
): Promise<T> => {
  const demo = await serveDemo();
  const launched = await launchChromium({ headless: true, demo, ...wishes });
  try {
    await setUpTeam(launched);
    return await work(launched);
  } finally {
    await launched.close();
    await demo.close();
  }
};
