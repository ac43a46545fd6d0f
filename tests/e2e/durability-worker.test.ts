import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { addressOf } from '../demo/addresses.ts';
import { open, until } from './browser.ts';
import { takeDatabase } from './register/faults.ts';
import { openProbe, probedDesk } from './register/open-probe.ts';
import { withInboxProbe } from './register/probed.ts';

/** How many stops: few in `npm test`, many in `npm run test:faults`. */
const STOPS = Number(process.env.AMENDS_STOPS ?? 4);
/** A case takes 500 replies at most. */
const THREADS = 40;

interface Said {
  done: string[];
  refused: string[];
  ended: number;
}

/** Runs in the world our part of the page lives in, beside the page's own. */
const inOurWorld = async (page: Page): Promise<<T>(code: string) => Promise<T>> => {
  const session = await page.createCDPSession();
  const worlds: Protocol.Runtime.ExecutionContextDescription[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  const ours = await until(
    'our world is there',
    async () => worlds.find(({ origin }) => origin.startsWith('chrome-extension:')),
    (found) => found !== undefined,
  );
  return async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      returnByValue: true,
      ...(ours ? { contextId: ours.id } : {}),
    });
    if (exceptionDetails) throw new Error(exceptionDetails.text);
    return result.value as T;
  };
};

/** How often the background was stopped, and what it is at. */
const watchWorker = async (page: Page) => {
  const session: CDPSession = await page.createCDPSession();
  const seen = { stops: 0, state: '' };
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { scriptURL, runningStatus } of versions) {
      if (!scriptURL.endsWith('/background.js')) continue;
      if (runningStatus === 'stopped' && seen.state !== 'stopped') seen.stops += 1;
      seen.state = runningStatus;
    }
  });
  await session.send('ServiceWorker.enable');
  return { seen, stop: () => session.send('ServiceWorker.stopAllWorkers') };
};

const desk = probedDesk('chromium', withInboxProbe);

const repliesIn = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(() => window.probe.repliesByMessage());

test(
  'no reply that was said to be noted is lost or doubled when the background is stopped as it writes',
  async () => {
    const probe = await openProbe(desk());
    for (let n = 0; n < THREADS; n += 1) await probe.evaluate((at) => window.probe.log(at), n);
    const inbox = await open(desk(), addressOf('gmail', 'complaint'));
    const ask = await inOurWorld(inbox);
    const { seen, stop } = await watchWorker(probe);
    const said = () => ask<Said>('inboxProbe.said()');
    await ask(`inboxProbe.pour(${THREADS})`);
    while (seen.stops < STOPS) {
      const { done } = await said();
      const enough = done.length + 1 + Math.floor(Math.random() * 8);
      await until('it writes', said, (now) => now.done.length >= enough);
      const before = seen.stops;
      await stop();
      await until(
        'it has stopped',
        async () => seen.stops,
        (now) => now > before,
      );
    }
    await ask('inboxProbe.stop()');
    // What was stopped several times in a row is tried again after as much as a minute.
    for (let tries = 0; (await said()).ended < 4 && tries < 10; tries += 1)
      await until('the last ones are told', said, ({ ended }) => ended === 4).catch(() => {});
    const { done, refused, ended } = await said();
    expect(ended).toBe(4);
    const noted = await repliesIn(probe);
    expect(done.filter((message) => noted[message] === undefined)).toEqual([]);
    expect(Object.entries(noted).filter(([, times]) => times !== 1)).toEqual([]);
    expect(Object.keys(noted).length).toBeLessThanOrEqual(done.length + refused.length);
    console.log(
      `chromium: background stopped ${seen.stops} times, ${done.length} replies noted, 0 lost, 0 doubled, ${refused.length} given up`,
    );
    await inbox.close();
    await desk().restart(() => takeDatabase(desk().profile, 'chromium'));
    const after = await openProbe(desk());
    expect(await repliesIn(after)).toEqual(noted);
    expect(desk().errors).toEqual([]);
  },
  240_000 + STOPS * 10_000,
);
