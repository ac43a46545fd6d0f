import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { versions } from '../../lib/db/register.ts';
import { browsers, until } from './browser.ts';
import { openProbe, probedDesk } from './register/open-probe.ts';

const CASES = 5;
const earlier = versions.map((_, at) => at + 1).slice(0, -1);

describe.each(browsers)('%s', (kind) => {
  const desk = probedDesk(kind);

  const hears = (page: Page, what: string): Promise<string[]> =>
    until(
      `the page is told “${what}”`,
      () => page.evaluate(() => window.versions.heard()),
      (heard) => heard.includes(what),
    );

  test.each(earlier)('a register of version %i is upgraded with three pages open', async (old) => {
    const name = `version-${old}`;
    const [writing, reading, holding, now] = [
      await openProbe(desk()),
      await openProbe(desk()),
      await openProbe(desk()),
      await openProbe(desk()),
    ] as const;
    await writing.evaluate((...how) => window.versions.openOld(...how), name, old, CASES);
    await reading.evaluate((...how) => window.versions.openOld(...how), name, old, 0);
    await holding.evaluate((which) => window.versions.hold(which), name);
    await now.evaluate((which) => window.versions.openNow(which), name);

    // Those of ours let go and say so; the one that does not is waited for, and that is said.
    await hears(writing, 'replaced');
    await hears(reading, 'replaced');
    await hears(now, 'blocked');
    for (const page of [writing, reading])
      expect(await page.evaluate(() => window.versions.writeOld())).toBe('DatabaseClosedError');
    await holding.evaluate(() => window.versions.letGo());

    await hears(now, 'open');
    expect(await now.evaluate(() => window.versions.cases())).toBe(CASES);
    expect(await now.evaluate(() => window.versions.log(50))).toBe('kept');
    expect(await now.evaluate(() => window.versions.cases())).toBe(CASES + 1);
    for (const page of [writing, reading, holding, now]) await page.close();
    console.log(
      `${kind}: version ${old} upgraded to ${versions.length}, ${CASES} cases, three pages`,
    );
  });

  test('a register of a later Amends is read and not written', async () => {
    const name = 'version-later';
    const [now, later, back] = [
      await openProbe(desk()),
      await openProbe(desk()),
      await openProbe(desk()),
    ] as const;
    await now.evaluate((which) => window.versions.openNow(which), name);
    await hears(now, 'open');
    expect(await now.evaluate(() => window.versions.log(1))).toBe('kept');
    await later.evaluate((which) => window.versions.openLater(which), name);
    await hears(now, 'replaced');
    expect(await now.evaluate(() => window.versions.log(2))).toBe('replaced');
    await later.evaluate(() => window.versions.letGo());
    await back.evaluate((which) => window.versions.openNow(which), name);
    await hears(back, 'open');
    expect(await back.evaluate(() => window.versions.cases())).toBe(1);
    expect(await back.evaluate(() => window.versions.log(3))).toBe('newer');
    expect(await back.evaluate(() => window.versions.cases())).toBe(1);
  });

  test('no page threw', () => expect(desk().errors).toEqual([]));
});
