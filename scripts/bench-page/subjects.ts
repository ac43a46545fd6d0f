import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { ensureBrowser } from '../browser/install.ts';
import type { BenchPage } from './pages.ts';

const built = resolve(import.meta.dirname, '../../.output/chrome-mv3');
const matches = ['https://mail.google.com/*', 'https://*.zendesk.com/*', 'https://x.com/*'];

/** An extension whose content script holds nothing: what the browser itself takes for having one. */
const makeEmpty = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'amends-empty-'));
  const manifest = {
    ...{ manifest_version: 3, name: 'Empty', version: '1' },
    content_scripts: [{ matches, js: ['empty.js'] }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'empty.js'), '');
  return folder;
};

export interface Subject {
  name: string;
  browser: Browser;
  close(): Promise<void>;
}

const SETTLES = 3000;

const launch = async (folder: string | null): Promise<Browser> => {
  const browser = await puppeteer.launch({
    executablePath: ensureBrowser('chromium'),
    headless: true,
    pipe: true,
    ...(folder ? { enableExtensions: [folder] } : {}),
    args: [
      ...['--no-first-run', '--disable-background-networking', '--disable-component-update'],
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  // An extension may open a page of its own when it comes.
  await wait(SETTLES);
  const [, ...others] = await browser.pages();
  for (const page of others) await page.close();
  return browser;
};

/** A browser without an extension, one with an empty one, and one with ours as it was built. */
export const openSubjects = async (): Promise<Subject[]> => {
  if (!existsSync(join(built, 'manifest.json')))
    throw new Error('There is no build to measure: npm run build makes one.');
  const empty = makeEmpty();
  const subjects: Subject[] = [];
  for (const [name, folder] of [
    ['no extension', null],
    ['empty', empty],
    ['Amends', built],
  ] as const) {
    const browser = await launch(folder);
    const close = async (): Promise<void> => {
      await browser.close();
      if (folder === empty) rmSync(empty, { recursive: true, force: true });
    };
    subjects.push({ name, browser, close });
  }
  return subjects;
};

/** Goes to one of our pages at its address; nothing is fetched from anywhere. */
export const openIn = async (page: Page, { address, html }: BenchPage): Promise<void> => {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const wanted = request.isNavigationRequest();
    void (wanted
      ? request.respond({ contentType: 'text/html; charset=utf-8', body: html })
      : request.abort());
  });
  await page.goto(address);
};

export const openAt = async (browser: Browser, wanted: BenchPage): Promise<Page> => {
  const page = await browser.newPage();
  await openIn(page, wanted);
  return page;
};

export const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
