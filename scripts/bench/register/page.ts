import type { Page } from 'puppeteer-core';
import type { Launched } from '../../browser/launched.ts';

export interface Times {
  first?: number;
  all?: number;
}

declare global {
  interface Window {
    times: Times;
  }
}

export const rest = (time: number) => new Promise((done) => setTimeout(done, time));

/** Runs before the page's own code: when the first case can be read, and when all are there. */
const watchOpening = (): void => {
  window.times = {};
  const look = (): void => {
    const text = document.querySelector('.cell-summary')?.textContent ?? '…';
    if (text !== '…') window.times.first ??= performance.now();
    const foot = document.querySelector('.page-more')?.textContent ?? 'being read';
    if (!foot.includes('being read')) window.times.all ??= performance.now();
    if (window.times.all === undefined || window.times.first === undefined)
      requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

export const openCases = async ({ browser, extensionOrigin }: Launched): Promise<Page> => {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.log(`Page error: ${String(error)}`));
  await page.setViewport({ width: 1280, height: 900 });
  await page.evaluateOnNewDocument(watchOpening);
  await page.goto(`${extensionOrigin}/cases.html`);
  return page;
};

export const openingOf = async (page: Page): Promise<Required<Times>> => {
  for (;;) {
    const { first, all } = await page.evaluate(() => window.times);
    if (first !== undefined && all !== undefined) return { first, all };
    await rest(250);
  }
};

/** What is not collected yet is not needed: V8 leaves it while there is room. */
export const liveHeap = async (page: Page): Promise<number> => {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
  return heap(page);
};

export const heap = (page: Page): Promise<number> =>
  page.evaluate(
    () => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize,
  );
