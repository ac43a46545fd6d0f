import { expect, test, vi } from 'vitest';
import { fileKeys, readSettingsFile, settingsFile } from '../../lib/settings/settings-file.ts';
import { defaultSettings } from '../../lib/settings.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return { browser };
});

const mine = { ...defaultSettings, brand: 'Acme', retentionDays: 90, pause: 'until-on' as const };
const withSettings = (settings: unknown, version: unknown = 1) =>
  JSON.stringify({ amends: 'settings', version, settings });

test('what was given comes in again and changes nothing', () => {
  expect(readSettingsFile(settingsFile(mine), mine)).toEqual({ change: {}, keys: [] });
});

test('elsewhere it changes what differs, and names it', () => {
  expect(readSettingsFile(settingsFile(mine), defaultSettings)).toEqual({
    change: { brand: 'Acme', retentionDays: 90 },
    keys: ['brand', 'retentionDays'],
  });
});

test('a pause is nobody else’s', () => {
  expect(settingsFile(mine)).not.toContain('until-on');
  expect(fileKeys).not.toContain('pause');
  expect(readSettingsFile(withSettings({ pause: 'until-on' }), defaultSettings)).toEqual({
    change: {},
    keys: [],
  });
});

test('what a file does not name stays', () => {
  expect(readSettingsFile(withSettings({ showWeak: false }), mine)).toEqual({
    change: { showWeak: false },
    keys: ['showWeak'],
  });
});

test.each([
  ['', 'other'],
  ['{"amends": "settings", "version": 1, "settings": {', 'other'],
  ['{"amends": "phrases", "version": 1, "phrases": []}', 'other'],
  [withSettings([]), 'other'],
  [withSettings({}, 2), 'newer'],
  [withSettings({ retentionDays: -1 }), 'retentionDays'],
  [withSettings({ own: 'me' }), 'own'],
  [withSettings({ brand: 'A'.repeat(121) }), 'brand'],
  [`${settingsFile(mine)}${' '.repeat(2_000_000)}`, 'large'],
])('%.60s is refused: %s', (text, refused) => {
  expect(readSettingsFile(text, mine)).toEqual({ refused });
});

test('nothing is inherited from a file', () => {
  const read = readSettingsFile(
    '{"amends":"settings","version":1,"settings":{"__proto__":{"brand":"Evil"}}}',
    mine,
  );
  expect(read).toEqual({ change: {}, keys: [] });
});

test('what nobody changes here a file does not change either', () => {
  const text = withSettings({ showWeak: false, brand: 'Other' });
  const read = readSettingsFile(text, defaultSettings, new Set(['brand'] as const));
  expect(read).toEqual({ change: { showWeak: false }, keys: ['showWeak'] });
});
