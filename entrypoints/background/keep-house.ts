import { browser } from 'wxt/browser';
import { tend } from '../../lib/db/tend.ts';

const ALARM = 'tend';
const SOON = 5;
const DAILY = 24 * 60;

/** Call in the background's first turn. Some time after a start, and daily in a browser that is never closed. */
export const keepHouse = (): void => {
  browser.alarms.onAlarm.addListener(({ name }) => {
    // What could not be done today is done tomorrow.
    if (name === ALARM) void tend(new Date()).catch(() => {});
  });
  const make = async (): Promise<void> => {
    if (await browser.alarms.get(ALARM)) return;
    await browser.alarms.create(ALARM, { delayInMinutes: SOON, periodInMinutes: DAILY });
  };
  void make();
};
