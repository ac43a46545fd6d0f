import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { seedCases } from '../../scripts/bench/seed-cases.ts';
import { browsers, until } from './browser.ts';
import { takeDatabase } from './register/faults.ts';
import { openProbe, probedDesk } from './register/open-probe.ts';

const GONE = 'c-to-be-forgotten';

const WORDS = ['lighthouse', 'heliotrope', GONE];
/** Far from the threads of the cases there are besides. */
const FIRST = 900_000;

/** Which of these words are in the journal's files, in the index's parts or anywhere else beside the cases. */
const kept = async (page: Page): Promise<string[]> => {
  const text =
    (await page.evaluate(() => window.probe.journal())) +
    (await page.evaluate(() => window.probe.beside()));
  return WORDS.filter((word) => text.includes(word));
};

describe.each(browsers)('%s', (kind) => {
  const desk = probedDesk(kind);
  let file = '';
  let backup = '';

  const openCases = async (words: RegExp): Promise<void> => {
    const page = await desk().launched.openExtensionPage('cases.html');
    await until(
      `the cases page says ${words}`,
      () => page.evaluate(() => document.querySelector('.page-more')?.textContent ?? ''),
      (said) => words.test(said) && !said.includes('being read'),
    );
    await page.close();
  };

  test('a customer is in the journal, in the index kept for the cases page, and in exports', async () => {
    const page = await openProbe(desk());
    await seedCases(page, 1_500);
    const about = { pseudonym: GONE, summary: 'Sang below the lighthouse' };
    for (let n = FIRST; n < FIRST + 3; n += 1)
      await page.evaluate((at, change) => window.probe.log(at, change), n, about);
    const past = { summary: 'A heliotrope', retainUntil: '2026-11-21T00:00:00.000Z' };
    await page.evaluate((at, change) => window.probe.log(at, change), FIRST + 3, past);
    file = await page.evaluate(() => window.probe.export());
    backup = await page.evaluate(() => window.probe.backup());
    await openCases(/^1,504 cases/);
    await until(
      'the index is kept',
      () => page.evaluate(() => window.probe.beside()),
      (text) => text.includes('"vocabulary"'),
    );
    expect(await kept(page)).toEqual(WORDS);
    await page.close();
  });

  test('once erased they are in none of these, and no import or older backup brings them back', async () => {
    const page = await openProbe(desk());
    await page.evaluate((name) => window.probe.eraseCustomer(name), GONE);
    expect(await kept(page)).toEqual(['heliotrope']);
    expect(WORDS.filter((word) => !file.includes(word) || !backup.includes(word))).toEqual([]);
    expect(await page.evaluate((text) => window.probe.import(text), file)).toBe(0);
    expect(await page.evaluate((text) => window.probe.restore(text), backup)).toBe(0);
    expect(await page.evaluate(() => window.probe.ids())).toHaveLength(1_501);
    await openCases(/^1,501 cases/);
    expect(await kept(page)).toEqual(['heliotrope']);
    await page.close();
  });

  test('a case past its time is erased in all of them too', async () => {
    const page = await openProbe(desk());
    await page.evaluate(() => window.probe.tend('2026-11-22T00:00:00.000Z'));
    expect(await kept(page)).toEqual([]);
    await page.close();
  });

  test('not even when the browser has lost the database since', async () => {
    await desk().restart(() => takeDatabase(desk().profile, kind));
    const page = await openProbe(desk());
    expect(await page.evaluate((text) => window.probe.import(text), file)).toBe(1_500);
    expect(await page.evaluate(() => window.probe.ids())).toHaveLength(1_500);
    expect(await kept(page)).toEqual([]);
    expect(desk().errors).toEqual([]);
  });
});
