import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoCases, fillRegister } from '../../scripts/demo/register.ts';
import { browsers, type Desk, openDesk, panelFor, shown, tabOf, until } from './browser.ts';
import { openConversation, reply } from './inbox.ts';
import { plated, stop, tooWide, walk } from './walk.ts';

const sting = "We're sorry that you are having this problem. Calm down. ";

describe.each(browsers)('by keys alone, and small, in %s:', (kind) => {
  let desk: Desk;
  let inbox: Page;

  const open = async (path: string, ready: string, width = 900): Promise<Page> => {
    const page = await desk.launched.openExtensionPage(path);
    await page.setViewport({ width, height: 800 });
    await shown(page, ready);
    return page;
  };

  /** Every stop is named, ringed and in sight. */
  const walks = async (page: Page): Promise<void> => {
    // Firefox goes on from the end of a page into its own toolbars, and keys stay there.
    if (kind === 'firefox') return;
    const stops = await walk(page);
    expect(stops.length).toBeGreaterThan(3);
    const wrong = stops.filter(({ name, ring, seen }) => !ring || !seen || !/ \S/.test(name));
    expect(wrong).toEqual([]);
  };
  const fits = async (page: Page): Promise<void> => {
    const before = page.viewport();
    await page.setViewport({ width: 320, height: 640 });
    expect(await tooWide(page)).toEqual([]);
    await page.setViewport(before);
  };
  const holds = async (page: Page): Promise<void> => {
    await walks(page);
    await fits(page);
  };

  const focusIs = (page: Page, name: RegExp): Promise<unknown> =>
    until(
      `the focus is on ${name}`,
      async () => (await stop(page))?.name ?? 'nothing',
      (found) => name.test(found),
    );
  const go = async (page: Page, selector: string, words?: string): Promise<void> => {
    await page.bringToFront();
    await (await shown(page, selector, words)).focus();
  };

  beforeAll(async () => {
    desk = await openDesk(kind);
    const cases = await open('cases.html', '.nothing');
    await fillRegister(cases, await demoCases(6, new Date()));
    await cases.close();
    inbox = await openConversation(desk, 'gmail', 'complaint');
    await reply(inbox, 'gmail');
    await inbox.keyboard.type(sting);
  });
  afterAll(() => desk?.close());

  test('the welcome page', async () => {
    await holds(await open('welcome.html', '.welcome-fields'));
  });

  test('the settings, with a form open', async () => {
    const page = await open('options.html', '.rule-more');
    await (await shown(page, 'input[type=search]')).type('inconvenience');
    await (await shown(page, 'button', 'Add a brand')).click();
    await shown(page, 'form.phrase-form');
    await holds(page);
  });

  test('the cases: list, a case, insights and import', async () => {
    const page = await open('cases.html', '.row-button', 1280);
    await go(page, '.row-button');
    await page.keyboard.press('Enter');
    await shown(page, '.detail');
    await holds(page);
    for (const [view, ready] of [
      ['Insights', 'figure'],
      ['Import', '.drop'],
    ] as const) {
      await go(page, '.tab', view);
      await page.keyboard.press('Enter');
      await shown(page, ready);
      await fits(page);
    }
  });

  test('the panel and the popup', async () => {
    const panel = await panelFor(desk, inbox);
    await shown(panel, '.finding');
    await holds(panel);
    const tab = await tabOf(panel, inbox.url());
    const popup = await open(`popup.html?tab=${tab}`, 'button', 360);
    await walks(popup);
    await go(popup, 'button', 'On Gmail');
    await popup.keyboard.press(' ');
    await focusIs(popup, /Switch on/);
    await popup.keyboard.press(' ');
    await focusIs(popup, /On Gmail/);
  });

  test('in the settings the focus goes on where what had it is gone', async () => {
    const page = await open('options.html', '.rule-more');
    const { keyboard } = page;
    await go(page, 'button', 'Add a brand');
    await keyboard.press('Enter');
    await focusIs(page, /Brand name/);
    await keyboard.press('Escape');
    await focusIs(page, /Add a brand/);
    await keyboard.press('Enter');
    await focusIs(page, /Brand name/);
    await keyboard.type('Kids');
    await keyboard.press('Enter');
    await shown(page, '[aria-label="Edit Kids"]');
    await focusIs(page, /Add a brand/);
    await go(page, '[aria-label="Edit Kids"]');
    await keyboard.press('Enter');
    await focusIs(page, /Brand name/);
    await keyboard.press('Escape');
    await focusIs(page, /Edit Kids/);
    await go(page, '[aria-label="Remove Kids"]');
    await keyboard.press(' ');
    await focusIs(page, /Add a brand|Edit Kids/);
    await go(page, '.note button', 'Undo');
    await keyboard.press(' ');
    await shown(page, '[aria-label="Edit Kids"]');
    await focusIs(page, /button (?!Undo)/);
    await go(page, '.note button', 'Close');
    await keyboard.press(' ');
    await focusIs(page, /button (?!Close)/);
  });

  test('what is written and left to itself is kept, also where the page is closed without leaving it', async () => {
    const page = await open('options.html', '.rule-more');
    const name = await page.evaluateHandle(() => {
      const label = [...document.querySelectorAll('label')].find(
        ({ textContent }) => textContent === 'Brand',
      );
      return document.getElementById(label?.htmlFor ?? '') as HTMLInputElement;
    });
    await name.focus();
    await page.keyboard.type('Northlight Lamps');
    await until(
      'it is said to be saved',
      () => page.$eval('.note-place', (one) => one.textContent ?? ''),
      (text) => text.includes('Saved'),
    );
    await page.close();
    const again = await open('options.html', '.rule-more');
    const values = () => again.$$eval('input', (all) => all.map(({ value }) => value));
    expect(await values()).toContain('Northlight Lamps');
  });

  test.runIf(kind === 'chromium')('forced colours leave every word to be read', async () => {
    for (const [path, ready] of [
      ['popup.html', '.button-primary'],
      ['options.html', '.button-primary'],
      ['cases.html', '.severity'],
      [
        `sidepanel.html?tab=${await tabOf(await open('popup.html', 'button'), inbox.url())}`,
        '.suggestion',
      ],
    ] as const) {
      const page = await open(path, ready);
      const cdp = await page.createCDPSession();
      await cdp.send('Emulation.setEmulatedMedia', {
        features: [{ name: 'forced-colors', value: 'active' }],
      });
      expect(await plated(page), path).toEqual([]);
    }
    expect(desk.errors).toEqual([]);
  });
});
