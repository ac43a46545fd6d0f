import type { Page } from 'puppeteer-core';
import { rest } from './page.ts';

/** From a change to the frame after the one in which the foot says another count. */
const untilCounted = (page: Page, selector: string, value: string): Promise<number> =>
  page.evaluate(
    async ([where, what]) => {
      const field = document.querySelector<HTMLInputElement | HTMLSelectElement>(where ?? '');
      if (!field) throw new Error(`There is no ${where}`);
      const foot = (): string =>
        document.querySelector('.page-more')?.textContent ??
        document.querySelector('.empty')?.textContent ??
        '';
      const before = foot();
      const own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value');
      const start = performance.now();
      own?.set?.call(field, what);
      field.dispatchEvent(
        new Event(field.matches('select') ? 'change' : 'input', { bubbles: true }),
      );
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      while (foot() === before && performance.now() - start < 5_000) await frame();
      return performance.now() - start;
    },
    [selector, value] as const,
  );

const timesOf = async (page: Page, selector: string, values: string[]): Promise<number[]> => {
  const all: number[] = [];
  for (const value of values) {
    all.push(await untilCounted(page, selector, value));
    await rest(300);
  }
  return all;
};

const labelled = (page: Page, label: string): Promise<string> =>
  page.evaluate((wanted) => {
    const found = [...document.querySelectorAll('.filters label')].find(
      (one) => one.textContent === wanted,
    );
    return `[id="${(found as HTMLLabelElement).htmlFor}"]`;
  }, label);

/** Rare, frequent, several and part words, and each time the way back to all of them. */
const searches = ['kettle', 'bab', 'kim bab toaster', 'gmail', 'customer-1z', 'a', 'no such word'];

export const searchTimes = (page: Page): Promise<number[]> =>
  timesOf(
    page,
    '.top-search',
    searches.flatMap((words) => [words, '']),
  );

const filters = [
  ['Category', 'billing'],
  ['Status', 'closed'],
  ['Severity', '4'],
  ['Received from', '2026-01-01'],
] as const;

export const filterTimes = async (page: Page): Promise<number[]> => {
  const all: number[] = [];
  for (const [label, value] of filters)
    all.push(...(await timesOf(page, await labelled(page, label), [value, ''])));
  return all;
};

/** How long each frame takes while the table is scrolled, now and then by far. */
export const scrollFrames = (page: Page): Promise<number[]> =>
  page.evaluate(async () => {
    const place = document.querySelector('.table-place');
    if (!place) return [];
    const frames: number[] = [];
    let last = performance.now();
    for (let n = 0; n < 120; n += 1) {
      place.scrollTop += n % 20 === 19 ? 500_000 : 180;
      await new Promise((done) => requestAnimationFrame(done));
      frames.push(performance.now() - last);
      last = performance.now();
    }
    place.scrollTop = 0;
    return frames;
  });
