import { once } from 'node:events';
import { globSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { browsers, type Desk, until } from './browser.ts';
import { damageDatabase, takeDatabase } from './register/faults.ts';
import { missingOf, openProbe, probedDesk } from './register/open-probe.ts';

/** How many kills: few in `npm test`, many in `npm run test:faults`. */
const KILLS = Number(process.env.AMENDS_KILLS ?? 3);
/** Kept before each kill, at least: two hundred kills come to more than 20,000 cases. */
const ENOUGH = 80;
const CASES = 40;

const kill = async (desk: Desk): Promise<void> => {
  const process = desk.launched.browser.process();
  if (!process?.pid) throw new Error('The browser has no process of ours.');
  const gone = once(process, 'exit');
  process.kill('SIGKILL');
  await gone;
  // The driver puts the preferences of a Firefox profile back when it has seen the end.
  const away = () => Promise.resolve(globSync('*.js.puppeteer', { cwd: desk.profile }).length);
  await until('the profile is as it was', away, (count) => count === 0);
};

/** A busy machine writes less; it is killed all the same. */
const LONGEST = 10_000;

/** Logs until so many are kept, then kills the browser while more are being written. */
const killWhileWriting = async (desk: Desk, from: number, enough: number): Promise<string[]> => {
  const page = await openProbe(desk);
  const kept: string[] = [];
  await page.evaluate((first) => window.probe.pour(first), from);
  const end = Date.now() + LONGEST;
  await until(
    'some cases are kept',
    async () => kept.push(...(await page.evaluate(() => window.probe.told()))),
    (count) => count >= enough || (count > 0 && Date.now() > end),
  );
  await kill(desk);
  return kept;
};

describe.each(browsers)('%s', (kind) => {
  const desk = probedDesk(kind);
  const kept = new Set<string>();

  const lossOf = async (page: Page): Promise<string> =>
    (await page.evaluate(() => window.probe.restored()))?.at ?? '';

  const missing = (page: Page): Promise<string[]> => missingOf(page, kept);

  test('when the whole database is taken away, every case, reply and the secret are back', async () => {
    const page = await openProbe(desk());
    const times: number[] = [];
    for (let n = 0; n < CASES; n += 1) {
      const [id, took] = await page.evaluate(async (at): Promise<[string, number]> => {
        const from = performance.now();
        return [await window.probe.log(at), performance.now() - from];
      }, n);
      kept.add(id);
      times.push(took);
    }
    times.sort((a, b) => a - b);
    const share = (of: number): string => (times[Math.floor(of * times.length)] ?? 0).toFixed(1);
    console.log(`${kind}: a case is kept in ${share(0.5)} ms, nine of ten within ${share(0.9)} ms`);
    await page.evaluate(() => window.probe.reply(3));
    const salt = await page.evaluate(() => window.probe.salt());
    await desk().restart(() => takeDatabase(desk().profile, kind));

    const after = await openProbe(desk());
    expect(await missing(after)).toEqual([]);
    const restored = (await after.evaluate(() => window.probe.restored()))?.count;
    expect(restored).toBe(CASES);
    expect(await after.evaluate(() => window.probe.replies())).toBe(1);
    expect(await after.evaluate(() => window.probe.salt())).toBe(salt);
    console.log(
      `${kind}: database taken away, ${kept.size} cases kept before, ${restored} restored`,
    );
  });

  test('the journal written anew holds the same in less', async () => {
    const page = await openProbe(desk());
    const [before = 0, after = 0] = await page.evaluate(() => window.probe.compact());
    expect(after).toBeLessThanOrEqual(before);
    await desk().restart(() => takeDatabase(desk().profile, kind));
    expect(await missing(await openProbe(desk()))).toEqual([]);
    console.log(`${kind}: journal of ${before} bytes written anew in ${after}`);
  });

  test('what is erased leaves the journal, and does not come back with it', async () => {
    const page = await openProbe(desk());
    const [id = ''] = kept;
    const words = 'came broken again';
    const about = async (on: Page): Promise<string> =>
      (await on.evaluate(() => window.probe.journal()))
        .split('\n')
        .filter((line) => line.includes(id))
        .join('\n');
    expect(await about(page)).toContain(words);
    await page.evaluate((one) => window.probe.erase(one), id);
    kept.delete(id);
    expect(await about(page)).not.toContain(words);
    await desk().restart(() => takeDatabase(desk().profile, kind));
    const after = await openProbe(desk());
    expect(await after.evaluate(() => window.probe.ids())).not.toContain(id);
    expect(await missing(after)).toEqual([]);
  });

  if (kind === 'chromium') {
    test('a damaged database loses nothing', async () => {
      const before = await lossOf(await openProbe(desk()));
      await desk().restart(() => damageDatabase(desk().profile));
      const page = await openProbe(desk());
      expect(await missing(page)).toEqual([]);
      const wiped = (await lossOf(page)) !== before;
      console.log(`${kind}: database damaged, ${wiped ? 'wiped and healed' : 'read all the same'}`);
    });
  }

  test(
    'no case that was said to be kept is lost when the browser is killed as it writes',
    async () => {
      let wiped = 0;
      let loss = await lossOf(await openProbe(desk()));
      for (let round = 1; round <= KILLS; round += 1) {
        const enough = ENOUGH + Math.floor(Math.random() * ENOUGH);
        for (const id of await killWhileWriting(desk(), round * 100_000, enough)) kept.add(id);
        await desk().restart();
        const page = await openProbe(desk());
        expect(await missing(page), `after kill ${round}`).toEqual([]);
        const now = await lossOf(page);
        if (now !== loss) wiped += 1;
        loss = now;
      }
      console.log(
        `${kind}: ${KILLS} kills, ${kept.size} cases kept, 0 lost, ${wiped} wipes healed`,
      );
    },
    60_000 + KILLS * 20_000,
  );

  test('no page threw', () => expect(desk().errors).toEqual([]));
});
