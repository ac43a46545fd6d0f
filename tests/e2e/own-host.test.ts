import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { conversationPaths, ownZendeskHost } from '../demo/addresses.ts';
import {
  browsers,
  chord,
  type Desk,
  model,
  modelIs,
  open,
  openDesk,
  panelFor,
  press,
  says,
  shown,
  until,
} from './browser.ts';
import { underlined } from './inbox.ts';

const built = resolve(import.meta.dirname, '../../.output/chrome-mv3');
const address = `https://${ownZendeskHost}${conversationPaths.zendesk.complaint}`;
const editor = '[data-test-id="omnicomposer-rich-text-ckeditor"]';

/**
 * Chromium asks in a window of its own, which no driver can answer; so there the browser lets the
 * host in from the start, and what is asked for is granted unasked. Firefox asks, and answers itself.
 */
const letIn = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'amends-let-in-'));
  cpSync(built, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.host_permissions.push(`https://${ownZendeskHost}/*`);
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
};

interface Chrome {
  permissions: { contains(what: object): Promise<boolean> };
  scripting: { getRegisteredContentScripts(): Promise<{ id: string; matches: string[] }[]> };
}
declare const chrome: Chrome;

describe.each(browsers)('%s', (kind) => {
  const folder = kind === 'chromium' ? letIn() : undefined;
  let desk: Desk;
  let page: Page;
  let options: Page;

  beforeAll(async () => {
    desk = await openDesk(kind, folder ? { extension: folder } : {});
    // Open before its address is added: it must not be loaded again for that.
    page = await open(desk, address);
    options = await desk.launched.openExtensionPage('options.html');
    options.on('pageerror', (error) => desk.errors.push(`options: ${String(error)}`));
    await options.setViewport({ width: 1000, height: 900 });
  });
  afterAll(async () => {
    await desk?.close();
    if (folder) rmSync(folder, { recursive: true });
  });

  const registered = async (): Promise<string[]> => {
    const found = await options.evaluate(async () =>
      (await chrome.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches),
    );
    return [...new Set(found)];
  };

  /** Writes a suggestion of several paragraphs after the draft, and takes it back in one step. */
  const undoesInOne = async (box: Page, beside: Page): Promise<void> => {
    const before = (await model(box)).trim();
    await press(beside, 'Add after');
    await modelIs(box, (text) => text.trim().split(/\n+/).length > 2, 'paragraphs are written');
    await box.bringToFront();
    await chord(box, 'Control', 'z');
    await modelIs(box, (text) => text.trim() === before, 'one step takes them back');
  };

  test('an address that is not added is left alone', async () => {
    expect(await registered()).toEqual([]);
    const panel = await panelFor(desk, page).catch(() => null);
    // Firefox does not even tell the address of such a tab.
    if (panel) {
      await until(
        'no conversation',
        () => panel.evaluate(() => document.body.innerText),
        (text) => text.includes('Open a conversation'),
      );
      await panel.close();
    }
  });

  test('once added, the page that was open is read, marked, written to and not loaded again', async () => {
    await page.evaluate(() => Object.assign(window, { here: 'still' }));
    await options.bringToFront();
    await (await shown(options, '[placeholder="support.example.com"]')).type(address);
    const form = await shown(options, '.own-add:has([placeholder="support.example.com"]) button');
    await form.click();
    await says(options, 'Where Amends reads along', new RegExp(ownZendeskHost));
    await until('its script is registered', registered, (all) => all.length === 1);
    expect(await registered()).toEqual([`https://${ownZendeskHost}/agent*`]);

    const panel = await panelFor(desk, page);
    await says(panel, 'What they are saying', /Complaint/);
    await page.bringToFront();
    await (await shown(page, editor)).click();
    await page.keyboard.type("We're sorry that you are having this problem.");
    await until(
      'it is marked',
      () => underlined(page),
      (all) => all.length === 1,
    );
    await undoesInOne(page, panel);
    await panel.close();
    expect(await page.evaluate(() => Reflect.get(window, 'here'))).toBe('still');
  });

  test('a page that is opened later is read and written to as well', async () => {
    const later = await open(desk, address.replace('/102', '/103'));
    const panel = await panelFor(desk, later);
    await says(panel, 'What they are saying', /Complaint/);
    await later.bringToFront();
    await (await shown(later, editor)).click();
    await later.keyboard.type('Hello,');
    await undoesInOne(later, panel);
    await panel.close();
    await later.close();
  });

  test('once removed, the page is left at once and nothing stays registered', async () => {
    await press(options, 'Remove');
    const isLetIn = () =>
      options.evaluate(
        async (host) => chrome.permissions.contains({ origins: [`https://${host}/*`] }),
        ownZendeskHost,
      );
    // In Chromium this one was let in by the manifest, for ever.
    if (kind === 'firefox') await until('the browser shuts it again', isLetIn, (is) => !is);
    await until('nothing is registered', registered, (all) => all.length === 0);
    await page.bringToFront();
    await until(
      'no mark is left',
      () => underlined(page),
      (all) => all.length === 0,
    );
    expect(desk.errors).toEqual([]);
  });
});
