import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepIcon, showBadge } from '../../entrypoints/background/badge.ts';
import { forAnHour } from '../../lib/settings/pause.ts';
import { locks } from '../locks.ts';

/** The toolbar button as the browser would show it: of every tab, and of one. */
const button = vi.hoisted(() => {
  type Said = { tabId?: number; text?: string | null; title?: string; path?: object };
  const said = new Map<string, unknown>();
  const keep = (what: 'text' | 'title' | 'path') => async (one: Said) =>
    void said.set(`${one.tabId ?? 'all'} ${what}`, one[what]);
  return {
    said,
    action: {
      setBadgeText: keep('text'),
      setIcon: keep('path'),
      setTitle: keep('title'),
      setBadgeBackgroundColor: async () => {},
      getTitle: async ({ tabId }: Said) =>
        said.get(`${tabId ?? 'all'} title`) ?? said.get('all title') ?? 'Amends',
    },
  };
});

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: fake } = await import('wxt/testing/fake-browser');
  return { browser: Object.assign(Object.create(fake), { action: button.action }) };
});

vi.stubGlobal('navigator', { locks: locks() });

const grey = { 16: '/off/16.png', 32: '/off/32.png', 48: '/off/48.png' };
const coloured = { 16: '/icons/16.png', 32: '/icons/32.png', 48: '/icons/48.png' };
const settled = () => new Promise((done) => setTimeout(done, 10));

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  button.said.clear();
});

test.each([
  ['reading', 3, '3', coloured],
  ['reading', 0, null, coloured],
  ['no-conversation', 0, null, coloured],
  ['unrecognised', 0, '?', coloured],
  ['off', 0, 'off', grey],
] as const)('%s with %i flags shows “%s”', async (status, flags, text, icon) => {
  await showBadge(7, 'gmail', { do: 'page-state', flags, status });
  expect(button.said.get('7 text')).toBe(text);
  expect(button.said.get('7 path')).toEqual(icon);
});

test('the name says what the colour does, and is as everywhere again afterwards', async () => {
  button.said.set('all title', 'Amends: one case is due');
  await showBadge(7, 'gmail', { do: 'page-state', flags: 0, status: 'reading' });
  expect(button.said.has('7 title')).toBe(false);
  await showBadge(7, 'gmail', { do: 'page-state', flags: 0, status: 'unrecognised' });
  expect(button.said.get('7 title')).toBe('Amends: this page is not recognised');
  await showBadge(7, 'gmail', { do: 'page-state', flags: 0, status: 'reading' });
  expect(button.said.get('7 title')).toBe('Amends: one case is due');
});

test('what a page says last is what stays, however long the settings take to be read', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementationOnce(async () => {
    await settled();
    return {};
  });
  const before = showBadge(7, 'gmail', { do: 'page-state', flags: 0, status: 'no-conversation' });
  const after = showBadge(7, 'gmail', { do: 'page-state', flags: 3, status: 'reading' });
  await Promise.all([before, after]);
  expect(button.said.get('7 text')).toBe('3');
});

test('a badge that could not be drawn holds up none after it', async () => {
  vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('gone'));
  const before = showBadge(7, 'gmail', { do: 'page-state', flags: 0, status: 'no-conversation' });
  const after = showBadge(7, 'gmail', { do: 'page-state', flags: 1, status: 'reading' });
  await expect(before).rejects.toThrow('gone');
  await after;
  expect(button.said.get('7 text')).toBe('1');
});

test('switched off and on again at once, the button has its colours', async () => {
  const { local } = fakeBrowser.storage;
  keepIcon();
  await settled();
  const off = { settings: { pause: 'until-on' } };
  // The first to ask is who watches the settings; the second is who draws, with what was read then.
  const get = vi
    .spyOn(local, 'get')
    .mockImplementationOnce(async () => off)
    .mockImplementationOnce(async () => {
      await settled();
      return off;
    });
  await local.set(off);
  await vi.waitFor(() => expect(get).toHaveBeenCalledTimes(2));
  await local.set({ settings: { pause: null } });
  await settled();
  await settled();
  expect(button.said.get('all path')).toEqual(coloured);
});

test('the icon is grey while Amends is off everywhere, and an alarm ends an hour of it', async () => {
  const until = forAnHour(new Date());
  await fakeBrowser.storage.local.set({ settings: { pause: until } });
  keepIcon();
  await settled();
  expect(button.said.get('all path')).toEqual(grey);
  expect((await fakeBrowser.alarms.get('pause-over'))?.scheduledTime).toBe(Date.parse(until));

  await fakeBrowser.storage.local.set({ settings: { pause: null } });
  await settled();
  expect(button.said.get('all path')).toEqual(coloured);
  expect(await fakeBrowser.alarms.get('pause-over')).toBeUndefined();

  await fakeBrowser.storage.local.set({ settings: { pause: '2020-01-01T00:00:00.000Z' } });
  await settled();
  expect(button.said.get('all path')).toEqual(coloured);
});
