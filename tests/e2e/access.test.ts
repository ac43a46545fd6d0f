import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoCases, fillRegister } from '../../scripts/demo/register.ts';
import { faults } from './axe.ts';
import { browsers, type Desk, openDesk, panelFor, press, shown, tabOf, until } from './browser.ts';
import { openConversation, reply } from './inbox.ts';

const sting = "We're sorry that you are having this problem. ";

const themes = browsers.flatMap((kind) => [
  { kind, theme: 'light', dark: false },
  { kind, theme: 'dark', dark: true },
]);

describe.each(themes)('axe finds nothing in $kind, $theme:', ({ kind, dark }) => {
  let desk: Desk;
  let cases: Page;

  const page = async (path: string, width: number, ready: string): Promise<Page> => {
    const opened = await desk.launched.openExtensionPage(path);
    await opened.setViewport({ width, height: 900 });
    await shown(opened, ready);
    return opened;
  };

  beforeAll(async () => {
    desk = await openDesk(kind, { dark });
    cases = await page('cases.html', 1280, '.nothing');
  });
  afterAll(() => desk?.close());

  test('the empty register', async () => {
    expect(await faults(cases)).toEqual([]);
  });

  test('the welcome page', async () => {
    expect(await faults(await page('welcome.html', 900, 'h1'))).toEqual([]);
  });

  test('the settings, with a habit opened', async () => {
    const options = await page('options.html', 760, '.rule-more');
    await options.$$eval('details', (all) => {
      for (const one of all.slice(0, 3)) one.open = true;
    });
    expect(await faults(options)).toEqual([]);
  });

  test('the panel, with a draft that stings, and the popup', async () => {
    const inbox = await openConversation(desk, 'gmail', 'complaint');
    await reply(inbox, 'gmail');
    await inbox.keyboard.type(sting);
    const panel = await panelFor(desk, inbox);
    await shown(panel, '.finding');
    expect(await faults(panel)).toEqual([]);
    const tab = await tabOf(panel, inbox.url());
    expect(await faults(await page(`popup.html?tab=${tab}`, 360, 'button'))).toEqual([]);
  });

  test('the panel where a public post is answered', async () => {
    const post = await openConversation(desk, 'x', 'complaint');
    const panel = await panelFor(desk, post);
    await shown(panel, '.suggestion');
    expect(await faults(panel)).toEqual([]);
  });

  test('the register: list, case, insights and import', async () => {
    await fillRegister(cases, await demoCases(60, new Date()));
    cases = await page('cases.html', 1280, '.row-button');
    expect(await faults(cases)).toEqual([]);
    await (await shown(cases, '.row-button')).click();
    await shown(cases, '.detail');
    expect(await faults(cases)).toEqual([]);
    await press(cases, 'Insights');
    await until(
      'a chart is drawn',
      () => cases.$$eval('figure', ({ length }) => length),
      (count) => count > 2,
    );
    expect(await faults(cases)).toEqual([]);
    await press(cases, 'Import');
    await shown(cases, '.drop');
    expect(await faults(cases)).toEqual([]);
    expect(desk.errors).toEqual([]);
  });
});
