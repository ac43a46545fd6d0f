import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { heap, liveHeap, rest } from './page.ts';

export interface Exported {
  time: number;
  bytes: number;
  before: number;
  /** More than before: what was in use, and what the browser had not collected yet. */
  live: number;
  all: number;
}

const LOOK_EVERY = 2_000;

const sizeIn = (folder: string, end: string): number => {
  const name = readdirSync(folder).find((each) => each.endsWith(end));
  return name ? statSync(join(folder, name)).size : 0;
};

/** Exports every case by the menu, and looks at the heap all the while. */
export const exportAll = async (page: Page, downloads: string): Promise<Exported> => {
  const before = await liveHeap(page);
  let [all, live, looked] = [before, before, performance.now()];
  const start = performance.now();
  await page.evaluate(() => {
    const buttons = [...document.querySelectorAll<HTMLElement>('.menu button')];
    buttons.find((one) => one.textContent === 'JSON Lines')?.click();
  });
  while ((await page.$('.export-progress')) !== null) {
    all = Math.max(all, await heap(page));
    await rest(100);
    if (performance.now() - looked < LOOK_EVERY) continue;
    live = Math.max(live, await liveHeap(page));
    looked = performance.now();
  }
  let bytes = sizeIn(downloads, '.jsonl');
  for (let last = -1; bytes === 0 || bytes !== last; bytes = sizeIn(downloads, '.jsonl')) {
    last = bytes;
    await rest(500);
  }
  const time = performance.now() - start;
  return { time, bytes, before, live: live - before, all: all - before };
};
