import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Case } from '../../lib/cases/case.ts';
import { csv } from '../../lib/export/csv.ts';
import { json } from '../../lib/export/json.ts';
import { jsonl } from '../../lib/export/jsonl.ts';
import { sampleCase } from '../cases/sample.ts';
import { browsers, type Desk, openDesk, until } from './browser.ts';

/** What an agent hands to the lead: the last days' cases, the causes of which are known. */
const casesOf = (agent: string, start: number, count: number): Case[] =>
  Array.from({ length: count }, (_, n) => {
    const at = (hours: number): string =>
      new Date(Date.now() - (n + 1) * 20 * 3_600_000 + hours * 3_600_000).toISOString();
    return sampleCase(start + n, {
      agent,
      created: at(0),
      received: at(0),
      acknowledgeDue: at(4),
      acknowledgedAt: at(n % 2 === 0 ? 2 : 6),
      status: 'acknowledged',
      rootCause: n % 3 === 0 ? 'supplier' : 'process',
      summary: `Order ${4_400 + start + n} never came`,
    });
  });

const written = async (chunks: AsyncIterable<string>): Promise<string> => {
  let text = '';
  for await (const chunk of chunks) text += chunk;
  return text;
};

interface Given {
  name: string;
  bytes: string;
}

const given = (name: string, bytes: string | Buffer): Given => ({
  name,
  bytes: Buffer.from(bytes).toString('base64'),
});

/** Three agents, three formats, and a fourth file that was cut between two rows. */
const files = async (): Promise<Given[]> => {
  const cut = await written(csv(casesOf('Sam', 90, 6), { bom: false }));
  return [
    given('kim.csv', await written(csv(casesOf('Kim', 0, 12), { bom: true }))),
    given('noor.json', await written(json(casesOf('Noor', 30, 9)))),
    given('alex.jsonl.gz', gzipSync(await written(jsonl(casesOf('Alex', 60, 6))))),
    given('sam.csv', `${cut.split('\r\n').slice(0, 4).join('\r\n')}\r\n`),
  ];
};

/** Runs in the page: drops the files on it, as a person's hand does. */
const dropOn = (all: Given[]): void => {
  const dataTransfer = new DataTransfer();
  for (const { name, bytes } of all)
    dataTransfer.items.add(
      new File([Uint8Array.from(atob(bytes), (one) => one.charCodeAt(0))], name),
    );
  document.body.dispatchEvent(
    new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }),
  );
};

const textOf = (page: Page, selector: string): Promise<string> =>
  page.evaluate((one) => document.querySelector(one)?.textContent ?? '', selector);

const says = (page: Page, selector: string, words: RegExp): Promise<string> =>
  until(
    `${selector} says ${words}`,
    () => textOf(page, selector),
    (said) => words.test(said),
  );

/** What has the focus, as it is named. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    return at?.getAttribute('aria-label') ?? at?.textContent?.trim() ?? '';
  });

/** Presses Tab until the focus is there: all of it is done without a pointer. */
const tabTo = async (page: Page, words: RegExp): Promise<void> => {
  for (let step = 0; step < 80; step += 1) {
    if (words.test(await focused(page))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${words}: it is at ${await focused(page)}`);
};

/** Past the end of a page Tab leaves it, and comes back to it in one browser only. */
const fromStart = (page: Page): Promise<void> =>
  page.evaluate(() => document.querySelector<HTMLElement>('.tab')?.focus());

const focusIs = (page: Page, words: RegExp): Promise<string> =>
  until(
    `the focus is on ${words}`,
    () => focused(page),
    (name) => words.test(name),
  );

describe.each(browsers)('a lead with three agents’ files in %s', (kind) => {
  let desk: Desk;
  let page: Page;

  beforeAll(async () => {
    desk = await openDesk(kind);
    page = await desk.launched.openExtensionPage('cases.html');
    page.on('pageerror', (error) => desk.errors.push(String(error)));
    await page.setViewport({ width: 1280, height: 900 });
    await says(page, '.nothing', /No cases yet/);
    await page.bringToFront();
  });
  afterAll(() => desk?.close());

  test('the files are dropped, looked at, and brought in by keys', async () => {
    await page.evaluate(dropOn, await files());
    const preview = await says(page, '.import-preview', /sam\.csv/);
    expect(preview).toMatch(/kim\.csvCompleteKim12/);
    expect(preview).toMatch(/noor\.jsonCompleteNoor9/);
    expect(preview).toMatch(/alex\.jsonl\.gzCompleteAlex6/);
    expect(preview).toMatch(/sam\.csvDamaged or editedSam3/);
    expect(preview).toContain('The file ends before its last row: it was cut off.');
    await tabTo(page, /^Import$/);
    await page.keyboard.press('Enter');
    await says(page, '.note', /^27 cases added\./);
    await until(
      'the focus is where files are chosen',
      () => page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.type ?? ''),
      (type) => type === 'file',
    );
  });

  test('the causes lead to their cases, and back', async () => {
    await fromStart(page);
    await tabTo(page, /^Insights$/);
    await page.keyboard.press('Enter');
    await says(page, 'table[aria-label="The team"]', /Kim12.*Noor9.*Alex6/);
    await tabTo(page, /^Process: 18 cases, 67 % up to here$/);
    await page.keyboard.press('ArrowRight');
    await focusIs(page, /^Supplier: 9 cases, 100 % up to here$/);
    await page.keyboard.press('Enter');
    await says(page, '.page-more', /^9 cases fit/);
    await focusIs(page, /never came$/);
    await fromStart(page);
    await tabTo(page, /Back to the insights$/);
    await page.keyboard.press('Enter');
    await says(page, 'table[aria-label="Root causes, the largest first"]', /Process18.*Supplier9/);
  });

  test('the weekly summary is exported by keys, and nobody is named in it', async () => {
    await page.evaluate(() => document.querySelector<HTMLElement>('.menu summary')?.focus());
    await page.keyboard.press('Enter');
    await tabTo(page, /^Weekly summary, Markdown$/);
    await page.keyboard.press('Enter');
    await focusIs(page, /^Export$/);
    const name = await until(
      'the summary is there',
      async () => readdirSync(desk.downloads).find((one) => one.endsWith('.md')) ?? '',
      (found) => found !== '',
    );
    const summary = await until(
      'the summary is whole',
      async () => readFileSync(join(desk.downloads, name), 'utf8'),
      (text) => text.includes('Root causes'),
    );
    expect(summary).toMatch(/\| Process \| \d+ \|/);
    expect(summary).toContain('First reply, median');
    for (const agent of ['Kim', 'Noor', 'Alex', 'Sam']) expect(summary).not.toContain(agent);
    expect(desk.errors).toEqual([]);
  });
});
