import { rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import type { BrowserKind } from '../../../scripts/browser/find.ts';
import { type Desk, openDesk } from '../browser.ts';
import { openProbePage } from './open-probe-page.ts';
import { withProbe } from './probed.ts';

export const openProbe = async (desk: Desk): Promise<Page> => {
  const page = await openProbePage(desk.launched);
  page.on('pageerror', (error) => desk.errors.push(`probe: ${String(error)}`));
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
    desk = await openDesk(kind, { extension: folder });
  });
  afterAll(async () => {
    await desk?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return () => desk;
};
