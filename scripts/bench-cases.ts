// How the cases page does with very many cases, in a real browser: node scripts/bench-cases.ts [250000]
// It measures and never fails: goals that are missed are said to be.
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { median } from './bench/numbers.ts';
import { seedCases } from './bench/seed-cases.ts';
import { table } from './bench/table.ts';
import { launchChromium } from './browser/chromium.ts';
import type { Launched } from './browser/launched.ts';
import { serveDemo } from './demo/serve.ts';

const count = Number(process.argv[2] ?? 250_000);
const built = resolve(import.meta.dirname, '../.output', process.argv[3] ?? 'chrome-mv3');
const rows: string[][] = [['', 'at most', 'measured']];
const tell = (name: string, most: string, said: string): void => {
  rows.push([name, most, said]);
  console.log(`${name}: ${said}`);
};
const ms = (value: number): string => `${Math.round(value).toLocaleString('en')} ms`;
const mb = (value: number): string => `${Math.round(value / 1e6)} MB`;
const rest = (time: number) => new Promise((done) => setTimeout(done, time));

interface Times {
  first?: number;
  all?: number;
}

declare global {
  interface Window {
    times: Times;
  }
}

/** Runs before the page's own code: when the first case can be read, and when all are there. */
const watchOpening = (): void => {
  window.times = {};
  const look = (): void => {
    const text = document.querySelector('.row-button')?.textContent ?? '…';
    if (text !== '…') window.times.first ??= performance.now();
    const foot = document.querySelector('.page-more')?.textContent ?? 'being read';
    if (!foot.includes('being read')) window.times.all ??= performance.now();
    if (window.times.all === undefined) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
};

const openPage = async ({ browser, extensionOrigin }: Launched): Promise<Page> => {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.log(`Page error: ${String(error)}`));
  await page.setViewport({ width: 1280, height: 900 });
  await page.evaluateOnNewDocument(watchOpening);
  await page.goto(`${extensionOrigin}/cases.html`);
  return page;
};

const ready = async (page: Page): Promise<Times> => {
  for (;;) {
    const times = await page.evaluate(() => window.times);
    if (times.all !== undefined) return times;
    await rest(250);
  }
};

/** From a change to the frame after the one in which the foot says another count. */
const untilCounted = (page: Page, selector: string, value: string): Promise<number> =>
  page.evaluate(
    async ([where, what]) => {
      const field = document.querySelector<HTMLInputElement | HTMLSelectElement>(where ?? '');
      if (!field) throw new Error(`There is no ${where}`);
      const foot = (): string =>
        document.querySelector('.page-more')?.textContent ??
        document.querySelector('.empty')?.textContent ??
        '';
      const before = foot();
      const own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value');
      const start = performance.now();
      own?.set?.call(field, what);
      field.dispatchEvent(
        new Event(field.matches('select') ? 'change' : 'input', { bubbles: true }),
      );
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      while (foot() === before && performance.now() - start < 5_000) await frame();
      return performance.now() - start;
    },
    [selector, value] as const,
  );

const timesOf = async (page: Page, selector: string, values: string[]): Promise<number[]> => {
  const all: number[] = [];
  for (const value of values) {
    all.push(await untilCounted(page, selector, value));
    await rest(300);
  }
  return all;
};

const fields = (page: Page, label: string): Promise<string> =>
  page.evaluate((wanted) => {
    const found = [...document.querySelectorAll('.filters label')].find(
      (one) => one.textContent === wanted,
    );
    return `[id="${(found as HTMLLabelElement).htmlFor}"]`;
  }, label);

const heap = (page: Page): Promise<number> =>
  page.evaluate(
    () => (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize,
  );

const scroll = (page: Page): Promise<number[]> =>
  page.evaluate(async () => {
    const place = document.querySelector('.table-place');
    if (!place) return [];
    const frames: number[] = [];
    let last = performance.now();
    for (let n = 0; n < 120; n += 1) {
      place.scrollTop += n % 20 === 19 ? 500_000 : 180;
      await new Promise((done) => requestAnimationFrame(done));
      frames.push(performance.now() - last);
      last = performance.now();
    }
    place.scrollTop = 0;
    return frames;
  });

const measureFinding = async (page: Page): Promise<void> => {
  const searches = ['kettle', '', 'bab', '', 'kim bab toaster', '', 'gmail', '', 'customer-1z', ''];
  const search = await timesOf(page, '.top-search', searches);
  tell('search, median and slowest', '150 ms', `${ms(median(search))}, ${ms(Math.max(...search))}`);
  const filter = [
    ...(await timesOf(page, await fields(page, 'Category'), ['billing', ''])),
    ...(await timesOf(page, await fields(page, 'Status'), ['closed', ''])),
    ...(await timesOf(page, await fields(page, 'Severity'), ['4', ''])),
    ...(await timesOf(page, await fields(page, 'Received from'), ['2026-01-01', ''])),
  ];
  tell('filter, median and slowest', '150 ms', `${ms(median(filter))}, ${ms(Math.max(...filter))}`);
  const frames = await scroll(page);
  tell(
    'scrolling, frame: median, slowest',
    '',
    `${ms(median(frames))}, ${ms(Math.max(...frames))}`,
  );
};

const exported = async (page: Page, downloads: string): Promise<void> => {
  const session = await page.createCDPSession();
  // What is not collected yet is not needed: V8 leaves it while there is room.
  const live = async (): Promise<number> => {
    await session.send('HeapProfiler.collectGarbage');
    return heap(page);
  };
  const before = await live();
  let [most, needed, looked] = [before, before, performance.now()];
  const start = performance.now();
  await page.evaluate(() => {
    const find = (words: string) =>
      [...document.querySelectorAll<HTMLElement>('.menu button')].find(
        (one) => one.textContent === words,
      );
    find('JSON Lines')?.click();
  });
  const done = (): number => {
    const [name] = readdirSync(downloads).filter((each) => each.endsWith('.jsonl'));
    return name ? statSync(join(downloads, name)).size : 0;
  };
  while ((await page.$('.export-progress')) !== null) {
    most = Math.max(most, await heap(page));
    await rest(100);
    if (performance.now() - looked < 2_000) continue;
    needed = Math.max(needed, await live());
    looked = performance.now();
  }
  let size = done();
  for (let last = -1; size === 0 || size !== last; size = done()) {
    last = size;
    await rest(500);
  }
  tell('export as JSON Lines', '', `${ms(performance.now() - start)}, ${mb(size)}`);
  tell('heap before, all of it live', '', mb(before));
  tell('live heap more than before, at most', '150 MB', mb(needed - before));
  tell('heap with what is not collected yet', '', mb(most - before));
};

const demo = await serveDemo();
const profile = mkdtempSync(join(tmpdir(), 'amends-bench-'));
const downloads = mkdtempSync(join(tmpdir(), 'amends-downloads-'));
const launched = await launchChromium({
  headless: true,
  demo,
  profile,
  downloads,
  extension: built,
});
try {
  const seeding = await launched.openExtensionPage('cases.html');
  await rest(1000);
  const began = performance.now();
  await seeding.goto(`${launched.extensionOrigin}/options.html`);
  await seedCases(seeding, count);
  await seeding.close();
  console.log(`${count.toLocaleString('en')} cases written in ${ms(performance.now() - began)}`);
  for (const again of ['first', 'second']) {
    const page = await openPage(launched);
    const times = await ready(page);
    tell(`page open, first case to be read (${again})`, '1,500 ms', ms(times.first ?? Number.NaN));
    tell(`every case can be found (${again})`, '', ms(times.all ?? Number.NaN));
    if (again === 'second') {
      tell('heap of the page', '', mb(await heap(page)));
      await measureFinding(page);
      await exported(page, downloads);
    }
    await page.close();
  }
  console.log(`\n${table(rows)}`);
} finally {
  await launched.close();
  await demo.close();
  for (const folder of [profile, downloads])
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
