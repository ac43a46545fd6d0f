import { rmSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserKind } from '../../scripts/browser/find.ts';
import { ensureBrowser } from '../../scripts/browser/install.ts';
import { browsers } from './browser.ts';
import type { Ran } from './lab/sequences.ts';
import { type Lab, serveLab } from './lab/serve.ts';

const SEQUENCES = Number(process.env.AMENDS_SEQUENCES ?? 200);
const FROM = Number(process.env.AMENDS_SEED ?? 1);
const LONGEST = 170_000;

const editors = ['ckeditor', 'draftjs', 'plain', 'textarea'] as const;

let lab: Lab;

beforeAll(async () => {
  lab = await serveLab();
});
afterAll(() => {
  lab.server.close();
  lab.server.closeAllConnections();
  rmSync(lab.folder, { recursive: true, force: true });
});

const runIn = async (kind: BrowserKind, editor: string): Promise<Ran> => {
  const browser = await puppeteer.launch({
    browser: kind === 'firefox' ? 'firefox' : 'chrome',
    executablePath: ensureBrowser(kind),
    headless: true,
    protocolTimeout: LONGEST,
    args: kind === 'chromium' && process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const page = await browser.newPage();
    await page.goto(`${lab.origin}/${editor}`);
    await page.waitForFunction(() => 'lab' in window);
    return await page.evaluate((from, count) => window.lab.run(from, count), FROM, SEQUENCES);
  } finally {
    await browser.close();
  }
};

// They wait for the editors more than they work, so they run beside each other.
describe.concurrent.each(browsers)('%s', (kind) => {
  test.each(editors)(
    '%s: what would be sent is what was typed and written',
    async (editor) => {
      const ran = await runIn(kind, editor);
      console.log(`${kind} ${editor}: ${ran.writes} writes, undos ${JSON.stringify(ran.undos)}`);
      expect(ran.faults.slice(0, 12), `${ran.faults.length} faults`).toEqual([]);
      expect(ran.events).toEqual([]);
      const { 1: once = 0, ...more } = ran.undos;
      expect(once).toBeGreaterThan(SEQUENCES / 4);
      expect(more).toEqual({});
      expect(ran.writes).toBeGreaterThan(SEQUENCES);
    },
    LONGEST,
  );
});
