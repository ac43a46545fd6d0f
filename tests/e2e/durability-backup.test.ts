import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers, type Desk, openDesk, press, until } from './browser.ts';
import { withProbe } from './register/probed.ts';

describe.each(browsers)('%s', (kind) => {
  let desk: Desk;
  let folder: string;
  let ids: string[];

  const openProbe = async (): Promise<Page> => {
    const page = await desk.launched.openExtensionPage('probe.html');
    await until('the probe is there', () => page.evaluate(() => 'probe' in window), Boolean);
    return page;
  };
  const saysSo = (page: Page, words: RegExp): Promise<string> =>
    until(
      `the page says ${words}`,
      () => page.evaluate(() => document.body.innerText),
      (text) => words.test(text),
    );

  beforeAll(async () => {
    folder = await withProbe(kind);
    desk = await openDesk(kind, { extension: folder });
  });
  afterAll(async () => {
    await desk?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('a backup is offered on the cases page, and is a file outside the browser', async () => {
    const probe = await openProbe();
    for (let n = 0; n < 5; n += 1) await probe.evaluate((at) => window.probe.log(at), n);
    ids = await probe.evaluate(() => window.probe.ids());
    await probe.close();
    const cases = await desk.launched.openExtensionPage('cases.html');
    await saysSo(cases, /no copy outside this browser/);
    await press(cases, 'Save a backup');
    const files = () =>
      Promise.resolve(readdirSync(desk.downloads).filter((name) => name.endsWith('.jsonl')));
    await until('the file is there', files, (all) => all.length === 1);
    await until(
      'nothing is offered any more',
      () => cases.evaluate(() => document.body.innerText),
      (text) => !/copy outside this browser/.test(text),
    );
    await cases.close();
  });

  test('when database and journal are both gone, it brings everything back, and can be undone', async () => {
    const probe = await openProbe();
    await probe.evaluate(() => window.probe.forget());
    expect(await probe.evaluate(() => window.probe.ids())).toEqual([]);
    const options = await desk.launched.openExtensionPage('options.html');
    await saysSo(options, /Restore a backup/);
    const input = (await options.$(
      'input[aria-label="Backup to restore"]',
    )) as ElementHandle<HTMLInputElement>;
    const [name = ''] = readdirSync(desk.downloads);
    await input.uploadFile(join(desk.downloads, name));
    await saysSo(options, /The file is whole\.\s+Cases new here: 5,/);
    await press(options, 'Restore this backup');
    await saysSo(options, /Restored\./);
    expect(await probe.evaluate(() => window.probe.ids())).toEqual(ids);
    await press(options, 'Undo');
    await saysSo(options, /Taken back\./);
    expect(await probe.evaluate(() => window.probe.ids())).toEqual([]);
  });
});
