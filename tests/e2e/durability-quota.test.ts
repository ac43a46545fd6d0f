import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { browsers, type Desk, shown, until } from './browser.ts';
import { takeDatabase } from './register/faults.ts';
import { missingOf, openProbe, probedDesk } from './register/open-probe.ts';
import { withQuota } from './register/probed.ts';

/** How many cuts: few in `npm test`, many in `npm run test:faults`. */
const CUTS = Number(process.env.AMENDS_CUTS ?? 4);
const AT_ONCE = 12;
const SENTENCE = /^quota: .*\bfull\b.*nothing was changed/i;

interface Room {
  /** From now on there is only little room left: more than a case needs, less than many do. */
  cut(): Promise<void>;
  /** As little as can be: what is in use already. */
  none(): Promise<void>;
  lift(): Promise<void>;
}

/**
 * Chromium's own quota. The browser asks for it only when the room it knows of is used up, or after
 * half a minute: so it is cut once, and from then on only ever let out a little.
 */
const chromiumRoom = async (desk: Desk): Promise<Room> => {
  // A page of ours that opens no database: the session ends with it.
  const page = await desk.launched.openExtensionPage('NOTICE.txt');
  const session = await page.createCDPSession();
  const origin = await page.evaluate(() => location.origin);
  const leave = async (more: number): Promise<void> => {
    const used = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: used + more });
  };
  await leave(0);
  const probe = await openProbe(desk);
  for (const end = Date.now() + 50_000; Date.now() < end; ) {
    const done = await probe.evaluate(() => window.probe.logLarge(0, 1));
    if (typeof done === 'string') break;
    await new Promise((go) => setTimeout(go, 200));
  }
  await probe.close();
  return {
    cut: () => leave(60_000 + Math.floor(Math.random() * 400_000)),
    none: () => leave(0),
    lift: () => leave(50_000_000),
  };
};

/** Firefox has no such switch: the page's own writes are refused after some, in the midst of a change. */
const refusedWrites = async (page: Page): Promise<Room> => {
  const after = (writes: number) => page.evaluate((n) => window.probe.refuseAfter(n), writes);
  return {
    cut: () => after(12 + Math.floor(Math.random() * 100)),
    none: () => after(0),
    lift: () => after(Number.MAX_SAFE_INTEGER),
  };
};

describe.each(browsers)('%s', (kind) => {
  const desk = probedDesk(kind, withQuota);
  const kept = new Set<string>();
  let from = 1_000;

  /** Writes until there is no room any more. Returns what is said then. */
  const fill = async (page: Page): Promise<string> => {
    for (let tries = 0; tries < 100; tries += 1) {
      const done = await page.evaluate((n, many) => window.probe.logLarge(n, many), from, AT_ONCE);
      from += AT_ONCE;
      if (typeof done === 'string') return done;
      for (const id of done) kept.add(id);
    }
    return 'There was always room.';
  };

  test(
    'where there is no room, nothing is half-written, and one sentence says so',
    async () => {
      const room = kind === 'chromium' ? await chromiumRoom(desk()) : null;
      const page = await openProbe(desk());
      for (const id of await page.evaluate(() => window.probe.ids())) kept.add(id);
      const { cut, none, lift } = room ?? (await refusedWrites(page));
      for (let times = 1; times <= CUTS; times += 1) {
        await cut();
        // There is room for one more.
        kept.add(await page.evaluate((n) => window.probe.log(n), from));
        from += 1;
        expect(await fill(page), `cut ${times}`).toMatch(SENTENCE);
        const ids = await page.evaluate(() => window.probe.ids());
        expect(ids.sort(), `cut ${times}`).toEqual([...kept].sort());
      }
      await none();
      if (kind === 'chromium') await tellsPerson();
      // What the journal had no room for goes into it with the next case: it grows by a megabyte at once.
      await lift();
      kept.add(await page.evaluate((n) => window.probe.log(n), from));
      console.log(`${kind}: room cut ${CUTS} times, ${kept.size} cases kept, 0 half-written`);
      await page.close();
    },
    120_000 + CUTS * 10_000,
  );

  /** On the cases page, where a status is changed until there is no room for one more. */
  const tellsPerson = async (): Promise<void> => {
    const page = await desk().launched.openExtensionPage('cases.html');
    await (await shown(page, '.row-button')).click();
    await shown(page, '.detail select');
    const status = () =>
      page.evaluate(() => document.querySelector<HTMLSelectElement>('.detail select')?.value);
    const says = () => page.evaluate(() => document.body.innerText);
    for (let times = 0; times < 100; times += 1) {
      const before = await status();
      const wanted = before === 'resolved' ? 'investigating' : 'resolved';
      await page.select('.detail select', wanted);
      const text = await until(
        'it is kept or refused',
        says,
        (now) =>
          now.includes('nothing was changed') || /set to (resolved|investigating)/i.test(now),
      );
      if (!text.includes('nothing was changed')) continue;
      await until('the case is as it was', status, (now) => now === before);
      return page.close();
    }
    throw new Error('There was always room.');
  };

  test('the journal holds no more and no less than the database', async () => {
    await desk().restart(() => takeDatabase(desk().profile, kind));
    const page = await openProbe(desk());
    expect(await missingOf(page, kept)).toEqual([]);
    expect(await page.evaluate(() => window.probe.ids())).toHaveLength(kept.size);
    await page.close();
  });

  test('no page threw', () => expect(desk().errors).toEqual([]));
});
