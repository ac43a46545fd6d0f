import { rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import type { BrowserKind } from '../../../scripts/browser/find.ts';
import { type Desk, openDesk, until } from '../browser.ts';
import { withProbe } from './probed.ts';

export const openProbe = async (desk: Desk): Promise<Page> => {
  const page = await desk.launched.openExtensionPage('probe.html');
  page.on('pageerror', (error) => desk.errors.push(`probe: ${String(error)}`));
  await until('the probe is there', () => page.evaluate(() => 'probe' in window), Boolean);
  return page;
};

/** Which of these cases the register does not hold. */
export const missingOf = async (page: Page, kept: ReadonlySet<string>): Promise<string[]> => {
  const there = new Set(await page.evaluate(() => window.probe.ids()));
  return [...kept].filter((id) => !there.has(id));
};

/** A desk with the probe in it, for the tests of one describe. */
export const probedDesk = (kind: BrowserKind, built = withProbe): (() => Desk) => {
  let desk: Desk;
  let folder: string;
  beforeAll(async () => {
    folder = await built(kind);
    desk = await openDesk(kind, folder);
  });
  afterAll(async () => {
    await desk?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return () => desk;
};
