// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings, readSettings } from '../../../lib/settings.ts';
import { click, closeOptions, openOptions, place, settle, type } from './stage.tsx';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return { browser };
});

beforeEach(openOptions);
afterEach(closeOptions);

const section = (): HTMLElement => {
  const found = place.querySelector<HTMLElement>('[aria-labelledby=clocks]');
  if (!found) throw new Error('No section of clocks');
  return found;
};
/** What stands under a legend, or beside a label. */
const part = (name: string): HTMLElement => {
  const found = [...section().querySelectorAll<HTMLElement>('fieldset, label')].find((one) =>
    (one.querySelector('legend') ?? one).textContent?.trim().startsWith(name),
  );
  if (!found) throw new Error(`Nothing named ${name}`);
  return found;
};
const input = (name: string): HTMLInputElement =>
  part(name).querySelector('input') as HTMLInputElement;
const clocks = async () => (await readSettings()).clocks;
const tick = async (name: string): Promise<void> => {
  await act(async () => input(name).click());
  await settle();
};
const chooseUnit = async (name: string, unit: string): Promise<void> => {
  const select = part(name).querySelector('select') as HTMLSelectElement;
  await act(async () => {
    select.value = unit;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settle();
};

test('days of work are ticked and unticked, and one always stays', async () => {
  await tick('Sat');
  await tick('Mon');
  expect((await clocks()).days.toSorted()).toEqual([2, 3, 4, 5, 6]);
  for (const day of ['Tue', 'Wed', 'Thu', 'Fri', 'Sat']) await tick(day);
  expect((await clocks()).days).toEqual([6]);
  expect(input('Sat').checked).toBe(true);
  expect(part('When the team works').textContent).toContain('One day at least stays ticked.');
  await tick('Sun');
  expect(part('When the team works').textContent).not.toContain('One day at least');
});

test('hours of work are saved where the day has at least one, up to midnight', async () => {
  await type(input('From'), '08:30');
  await type(input('To'), '00:00');
  expect((await clocks()).hours).toEqual({ from: 510, to: 1440 });
  await type(input('From'), '23:30');
  expect((await clocks()).hours).toEqual({ from: 510, to: 1440 });
  // What was typed stays, and is told what it wants.
  expect(input('From').value).toBe('23:30');
  expect(input('From').getAttribute('aria-invalid')).toBe('true');
  expect(part('When the team works').textContent).toContain('at least one hour after');
  await type(input('From'), '08:30');
  expect(part('When the team works').textContent).not.toContain('at least one hour after');
  await type(input('To'), '17:00');
  await click('Undo');
  expect((await clocks()).hours).toEqual({ from: 510, to: 1440 });
  expect(input('To').value).toBe('00:00');
});

test('each target has its number and its unit, and only what fits is saved', async () => {
  const number = () => input('First reply in public');
  expect(number().value).toBe('1');
  await type(number(), '4');
  await chooseUnit('First reply in public', 'days');
  expect((await clocks()).acknowledge.public).toEqual({ amount: 4, unit: 'days' });
  for (const wrong of ['0', '201', '1.5', '']) {
    await type(number(), wrong);
    expect(number().getAttribute('aria-invalid'), wrong).toBe('true');
    expect(part('First reply in public').textContent).toContain('whole number from 1 to 200');
  }
  expect((await clocks()).acknowledge).toEqual({
    ...defaultSettings.clocks.acknowledge,
    public: { amount: 4, unit: 'days' },
  });
  expect((await clocks()).response).toEqual(defaultSettings.clocks.response);
});

test.each([
  [true, true],
  [false, false],
])('notices are on only where the browser lets them: asked, it says %s', async (may, on) => {
  const request = vi.fn(async () => may);
  Object.assign(fakeBrowser, { permissions: { ...fakeBrowser.permissions, request } });
  const control = (): HTMLElement =>
    [...section().querySelectorAll<HTMLElement>('[role=switch], input[type=checkbox]')].at(
      -1,
    ) as HTMLElement;
  await act(async () => control().click());
  await settle();
  expect(request).toHaveBeenCalledWith({ permissions: ['notifications'] });
  expect((await clocks()).notify).toBe(on);
  expect(section().textContent?.includes('The browser did not allow it')).toBe(!may);
});
