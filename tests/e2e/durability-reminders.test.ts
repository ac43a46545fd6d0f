import { rmSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers, type Desk, openDesk, until } from './browser.ts';
import { withProbe } from './register/probed.ts';

interface Chrome {
  action: { getBadgeText(what: object): Promise<string>; getTitle(what: object): Promise<string> };
  alarms: { getAll(): Promise<{ name: string; scheduledTime: number }[]> };
}
declare const chrome: Chrome;

describe.each(browsers)('%s', (kind) => {
  let desk: Desk;
  let folder: string;
  let page: Page;

  const openProbe = async (): Promise<Page> => {
    page = await desk.launched.openExtensionPage('probe.html');
    await until('the probe is there', () => page.evaluate(() => 'probe' in window), Boolean);
    return page;
  };
  const badgeIs = (wanted: string): Promise<string> =>
    until(
      `the badge says “${wanted}”`,
      () => page.evaluate(async () => chrome.action.getBadgeText({})),
      (text) => text === wanted,
    );
  const alarmAt = (): Promise<number> =>
    page.evaluate(
      async () =>
        (await chrome.alarms.getAll()).find(({ name }) => name === 'due')?.scheduledTime ?? 0,
    );

  beforeAll(async () => {
    folder = await withProbe(kind);
    desk = await openDesk(kind, { extension: folder });
    await openProbe();
  });
  afterAll(async () => {
    await desk?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('what is due is on the badge, and what comes next has its alarm', async () => {
    const soon = new Date(Date.now() + 3_600_000).toISOString();
    const far = new Date(Date.now() + 9_000_000_000).toISOString();
    await page.evaluate(
      async (due, responseDue) => {
        await window.probe.log(1, { acknowledgeDue: '2026-11-20T10:00:00.000Z', responseDue });
        await window.probe.log(2, { acknowledgeDue: due, responseDue });
      },
      soon,
      far,
    );
    await badgeIs('1');
    expect(await page.evaluate(async () => chrome.action.getTitle({}))).toMatch(/one case is due/);
    expect(await alarmAt()).toBe(Date.parse(soon));
  });

  test('both are there again after the browser was closed', async () => {
    const before = await alarmAt();
    await desk.restart();
    await openProbe();
    await badgeIs('1');
    expect(await until('the alarm is there', alarmAt, (at) => at > 0)).toBe(before);
  });

  test('put off, it is not counted and has its alarm then; once answered, it is owed no more', async () => {
    const [id = ''] = await page.evaluate(async () => window.probe.owing());
    const then = new Date(Date.now() + 60_000).toISOString();
    await page.evaluate(async (one, at) => window.probe.snooze(one, at), id, then);
    await badgeIs('');
    await until('its alarm is set', alarmAt, (at) => at === Date.parse(then));
    await page.evaluate(async (one) => window.probe.unsnooze(one), id);
    await badgeIs('1');
    await page.evaluate(async () => window.probe.reply(1));
    await badgeIs('');
  });
});
