import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seedCases } from '../../scripts/bench/seed-cases.ts';
import { faults } from './axe.ts';
import { browsers, type Desk, openDesk, press, until } from './browser.ts';

const foot = (page: Page): Promise<string> =>
  // While the page is loaded again nobody answers.
  page.evaluate(() => document.querySelector('.page-more')?.textContent ?? '').catch(() => '');

const counts = (page: Page, words: RegExp) =>
  until(
    `the foot says ${words}`,
    () => foot(page),
    (said) => words.test(said) && !said.includes('being read'),
  );

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.className ?? '');

const focusIs = (page: Page, name: string) =>
  until(
    `${name} has the focus`,
    () => focused(page),
    (found) => found === name,
  );

describe.each(browsers)('the cases page in %s', (kind) => {
  let desk: Desk;
  let page: Page;

  beforeAll(async () => {
    desk = await openDesk(kind);
    page = await desk.launched.openExtensionPage('cases.html');
    page.on('pageerror', (error) => desk.errors.push(String(error)));
    await page.setViewport({ width: 1280, height: 800 });
    await until(
      'the empty page teaches',
      () => page.evaluate(() => document.body.innerText),
      (text) => text.includes('No cases yet'),
    );
    await seedCases(page, 2_000);
    // Waiting for the load of such a page never ends in Firefox; what is shown is waited for below.
    await page.evaluate(() => setTimeout(() => location.reload(), 50));
    await counts(page, /^2,000 cases/);
    await page.bringToFront();
  });
  afterAll(() => desk?.close());

  test('only the rows in sight are drawn, and the last case is reached by one key', async () => {
    await counts(page, /^2,000 cases/);
    const drawn = await page.evaluate(() => document.querySelectorAll('.row-button').length);
    expect(drawn).toBeLessThan(80);
    await page.keyboard.press('End');
    await focusIs(page, 'row-button');
    const row = await page.evaluate(() =>
      document.activeElement?.closest('tr')?.getAttribute('aria-rowindex'),
    );
    expect(row).toBe('2001');
    await page.keyboard.press('Home');
  });

  test('by keyboard alone: search, walk, pick, open, read, leave', async () => {
    await page.keyboard.press('/');
    await focusIs(page, 'field-input top-search');
    await page.keyboard.type('kettle billing');
    await counts(page, /cases fit/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press('ArrowDown');
    await focusIs(page, 'row-button');
    await page.keyboard.press('x');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('x');
    await until(
      'two are picked',
      () => page.evaluate(() => document.querySelector('.bulk')?.textContent ?? ''),
      (text) => text.includes('2 cases picked'),
    );
    await page.keyboard.press('Enter');
    await focusIs(page, 'detail');
    await page.keyboard.press('Escape');
    await focusIs(page, 'row-button');
    await page.keyboard.press('Escape');
    await until(
      'the case is closed',
      () => page.$('.detail'),
      (found) => found === null,
    );
  });

  const dialog = (): Promise<string> =>
    page.evaluate(() => document.querySelector('dialog')?.ariaLabel ?? '');
  const dialogIs = (words: RegExp) =>
    until(`the dialog is ${words}`, dialog, (name) => words.test(name));
  const status = (): Promise<string> =>
    page.evaluate(
      () =>
        document.querySelector(':focus')?.closest('tr')?.querySelector('.cell-status')
          ?.textContent ?? '',
    );
  const withCtrl = async (key: 'k' | 'z'): Promise<void> => {
    await page.keyboard.down('Control');
    await page.keyboard.press(key);
    await page.keyboard.up('Control');
  };

  test('one key sets the status of the row, Ctrl+Z takes it back, and Esc changes nothing', async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowDown');
    await focusIs(page, 'row-button');
    const before = await status();
    await page.keyboard.press('s');
    await dialogIs(/^Status: /);
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialogIs(/^$/);
    await focusIs(page, 'row-button');
    expect(await status()).toBe(before);
    await page.keyboard.press('s');
    await dialogIs(/^Status: /);
    await page.keyboard.press(before === 'Investigating' ? '4' : '3');
    await until('the status is another', status, (now) => now !== before && now !== '');
    await focusIs(page, 'row-button');
    await withCtrl('z');
    await until('the status is back', status, (now) => now === before);
  });

  test('everything is found by name, and all the keys are listed', async () => {
    await withCtrl('k');
    await dialogIs(/^Find any command or case$/);
    expect(await faults(page)).toEqual([]);
    await page.keyboard.type('keys of');
    await page.keyboard.press('Enter');
    await dialogIs(/^Keys of this page$/);
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialogIs(/^$/);
    await focusIs(page, 'row-button');
  });

  test('a filter is set and taken away by keys', async () => {
    await page.keyboard.press('f');
    await dialogIs(/^Filter, with counts$/);
    await page.keyboard.type('category: billing');
    await page.keyboard.press('Enter');
    await counts(page, /cases fit/);
    await page.evaluate(() => document.querySelector<HTMLElement>('.filter-chip')?.focus());
    await focusIs(page, 'filter-chip');
    // The words searched for are the first of the two; the focus goes on to the other.
    await page.keyboard.press('Backspace');
    await counts(page, /^413 cases fit/);
    await page.keyboard.press('Backspace');
    await counts(page, /^2,000 cases/);
  });

  test('at 200 % zoom there are rows in sight, and nothing is cut off', async () => {
    await page.setViewport({ width: 640, height: 400, deviceScaleFactor: 2 });
    const seen = await page.evaluate(() => ({
      over: document.documentElement.scrollWidth - innerWidth,
      rows: [...document.querySelectorAll('.row-button')].filter((row) => {
        const { top, bottom } = row.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      }).length,
      drawn: document.querySelectorAll('.row-button').length,
    }));
    expect(seen.over).toBeLessThanOrEqual(0);
    expect(seen.rows).toBeGreaterThan(2);
    expect(seen.drawn).toBeLessThan(80);
    await page.setViewport({ width: 1280, height: 800, deviceScaleFactor: 1 });
  });

  test('what is exported comes in again and changes nothing', async () => {
    await page.evaluate(() => document.querySelector<HTMLElement>('.menu summary')?.click());
    await press(page, 'JSON Lines');
    const name = await until(
      'the file is there',
      async () => readdirSync(desk.downloads).find((one) => one.endsWith('.jsonl')) ?? '',
      (found) => found !== '',
    );
    const file = join(desk.downloads, name);
    await until(
      'the file is whole',
      async () => readFileSync(file, 'utf8').includes('"manifest"'),
      (whole) => whole,
    );
    await press(page, 'Import');
    const chooser = await page.waitForSelector('input[type=file]');
    await chooser?.uploadFile(file);
    const said = await until(
      'the preview is shown',
      () => page.evaluate(() => document.querySelector('.import-preview')?.textContent ?? ''),
      (text) => text !== '',
    );
    expect(said).toMatch(/Complete4 agents00[1-9]/);
    expect(said).toContain('Nothing in these files is new');
    await press(page, 'Cancel');
    expect(desk.errors).toEqual([]);
  });
});
