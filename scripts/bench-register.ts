// How the register does with very many cases, in a real browser: npm run bench:register [-- 250000]
// It measures and never fails: goals that are missed are said to be, with the load of the machine beside.
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { openProbePage } from '../tests/e2e/register/open-probe-page.ts';
import { withProbe } from '../tests/e2e/register/probed.ts';
import { median, quantile } from './bench/numbers.ts';
import { exportAll } from './bench/register/exporting.ts';
import { filterTimes, scrollFrames, searchTimes } from './bench/register/finding.ts';
import { heap, openCases, openingOf, rest } from './bench/register/page.ts';
import { seedCases } from './bench/seed-cases.ts';
import { table } from './bench/table.ts';
import { launchChromium } from './browser/chromium.ts';
import type { Launched } from './browser/launched.ts';
import { serveDemo } from './demo/serve.ts';

const count = Number(process.argv[2] ?? 250_000);
const LOGGED = 100;

const rows: string[][] = [['', 'at most', 'measured', '', 'load']];

/** One figure; `most` where there is a goal. */
const tell = (name: string, value: number, unit: 'ms' | 'MB', most?: number): void => {
  const said = (one: number) => `${Math.round(one).toLocaleString('en')} ${unit}`;
  const kept = most === undefined ? '' : value <= most ? 'kept' : 'MISSED';
  const load = (loadavg()[0] ?? 0).toFixed(1);
  rows.push([name, most === undefined ? '' : said(most), said(value), kept, load]);
  console.log(`${name}: ${said(value)}${kept && `, ${kept}`} (load ${load})`);
};

const tellTimes = (name: string, times: readonly number[], most: number): void => {
  tell(`${name}, median`, median(times), 'ms', most);
  tell(`${name}, slowest`, Math.max(...times), 'ms', most);
};

const open = async (launched: Launched, again: string, most?: number): Promise<Page> => {
  const page = await openCases(launched);
  const { first, all } = await openingOf(page);
  tell(`${again} opening, first case to be read`, first, 'ms', 1_500);
  tell(`${again} opening, every case can be found`, all, 'ms', most);
  return page;
};

/** From the wish to the word that it is kept: in the database and in the journal. */
const logTimes = async (launched: Launched): Promise<number[]> => {
  const page = await openProbePage(launched);
  const times: number[] = [];
  for (let n = 0; n < LOGGED; n += 1) {
    times.push(
      await page.evaluate(async (at) => {
        const start = performance.now();
        await window.probe.log(at);
        return performance.now() - start;
      }, 1_000_000 + n),
    );
    await rest(50);
  }
  await page.close();
  return times;
};

const seed = async (launched: Launched): Promise<void> => {
  const page = await openProbePage(launched);
  // Opened once, there are the stores to write into.
  await page.evaluate(() => window.probe.ids());
  const began = performance.now();
  await seedCases(page, count);
  await page.close();
  tell(`${count.toLocaleString('en')} cases written`, performance.now() - began, 'ms');
};

const measure = async (launched: Launched, downloads: string): Promise<void> => {
  await seed(launched);
  await (await open(launched, 'first')).close();
  await (await open(launched, 'second', 1_500)).close();
  const logged = await logTimes(launched);
  tell('logging a case, median', median(logged), 'ms', 50);
  tell('logging a case, nine of ten within', quantile(logged, 0.9), 'ms', 50);
  const page = await open(launched, 'third', 1_500);
  tell('heap of the page', (await heap(page)) / 1e6, 'MB');
  tellTimes('search', await searchTimes(page), 150);
  tellTimes('filter', await filterTimes(page), 150);
  tell('scrolling, frame, median', median(await scrollFrames(page)), 'ms');
  const { time, bytes, before, live, all } = await exportAll(page, downloads);
  tell('export as JSON Lines', time, 'ms');
  tell('its size', bytes / 1e6, 'MB');
  tell('heap in use before', before / 1e6, 'MB');
  tell('heap in use more than before, at most', live / 1e6, 'MB', 150);
  tell('heap with what is not collected yet, more', all / 1e6, 'MB');
};

const demo = await serveDemo();
const folders = ['amends-bench-', 'amends-downloads-'].map((name) =>
  mkdtempSync(join(tmpdir(), name)),
);
const [profile = '', downloads = ''] = folders;
const extension = await withProbe('chromium');
const launched = await launchChromium({ headless: true, demo, profile, downloads, extension });
try {
  await measure(launched, downloads);
  console.log(`\n${table(rows)}`);
} finally {
  await launched.close();
  await demo.close();
  for (const folder of [...folders, extension])
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
