import type { CDPSession, Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { browsers, shown, until } from './browser.ts';
import { takeDatabase } from './register/faults.ts';
import { missingOf, openProbe, probedDesk } from './register/open-probe.ts';
import { withQuota } from './register/probed.ts';

/** How many cuts: few in `npm test`, many in `npm run test:faults`. */
const CUTS = Number(process.env.AMENDS_CUTS ?? 4);
const AT_ONCE = 12;
const SENTENCE = /^quota: .*\bfull\b.*nothing was changed/i;

interface Room {
  /** From now on there is only little room left. */
  cut(): Promise<void>;
  lift(): Promise<void>;
}

/** Chromium's own quota, set to a little more than is used. */
const chromiumRoom = async (page: Page): Promise<Room> => {
  const session: CDPSession = await page.createCDPSession();
  const origin = await page.evaluate(() => location.origin);
  return {
    cut: async () => {
      const used = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
      const quotaSize = used + Math.floor(Math.random() * 400_000);
      await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
    },
    lift: () => session.send('Storage.overrideQuotaForOrigin', { origin }),
  };
};

/** Firefox has no such switch: the page's own writes are refused after some, in the midst of a change. */
const refusedWrites = (page: Page): Room => {
  const after = (writes: number) => page.evaluate((n) => window.probe.refuseAfter(n), writes);
  return {
    cut: () => after(Math.floor(Math.random() * 100)),
    lift: () => after(Number.MAX_SAFE_INTEGER),
  };
};

describe.each(browsers)('%s', (kind) => {
  const desk = probedDesk(kind, withQuota);
  const kept = new Set<string>();
  let from = 0;

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
      const page = await openProbe(desk());
      const room = kind === 'chromium' ? await chromiumRoom(page) : refusedWrites(page);
      for (let cut = 1; cut <= CUTS; cut += 1) {
        await room.cut();
        expect(await fill(page), `cut ${cut}`).toMatch(SENTENCE);
        await room.lift();
        const ids = await page.evaluate(() => window.probe.ids());
        expect(ids.sort(), `cut ${cut}`).toEqual([...kept].sort());
        // And there is room again.
        kept.add(await page.evaluate((n) => window.probe.log(n), from));
        from += 1;
      }
      console.log(`${kind}: room cut ${CUTS} times, ${kept.size} cases kept, 0 half-written`);
      await page.close();
    },
    60_000 + CUTS * 10_000,
  );

  test('the journal holds no more and no less than the database', async () => {
    await desk().restart(() => takeDatabase(desk().profile, kind));
    const page = await openProbe(desk());
    expect(await missingOf(page, kept)).toEqual([]);
    expect(await page.evaluate(() => window.probe.ids())).toHaveLength(kept.size);
    await page.close();
  });

  if (kind === 'chromium') {
    test('the person reads the sentence where they work, and the case is as it was', async () => {
      const page = await desk().launched.openExtensionPage('cases.html');
      await (await shown(page, '.row-button')).click();
      await shown(page, '.detail select');
      const session = await page.createCDPSession();
      const origin = await page.evaluate(() => location.origin);
      await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
      await page.select('.detail select', 'resolved');
      await until(
        'it is said',
        () => page.evaluate(() => document.body.innerText),
        (text) => text.includes('nothing was changed'),
      );
      await session.send('Storage.overrideQuotaForOrigin', { origin });
      const status = () =>
        page.evaluate(() => document.querySelector<HTMLSelectElement>('.detail select')?.value);
      await until('the case is as it was', status, (now) => now === 'new');
    });
  }

  test('no page threw', () => expect(desk().errors).toEqual([]));
});
