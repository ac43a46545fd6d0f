import { readFileSync } from 'node:fs';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultMarkKeys } from '../lib/settings/mark-keys.ts';
import { offOn, turn } from '../lib/settings/turn.ts';
import {
  changeSettings,
  defaultSettings,
  keepPolicy,
  policyFrom,
  policyKeys,
  readPolicy,
  readSettings,
  settingsFrom,
  watchSettings,
} from '../lib/settings.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return { browser };
});

beforeEach(() => fakeBrowser.reset());

test('nothing stored means the defaults, the careful ones', async () => {
  expect(await readSettings()).toEqual(defaultSettings);
  expect(defaultSettings).toEqual({
    own: [],
    agentName: '',
    brand: '',
    contact: { handle: '', xUserId: '', email: '', phone: '', hours: '' },
    brands: [],
    values: [],
    offRules: [],
    offOnSite: { gmail: [], zendesk: [], x: [] },
    ownPhrases: [],
    showWeak: true,
    markKeys: defaultMarkKeys,
    sites: { gmail: true, zendesk: true, x: true },
    pause: null,
    zendeskHosts: [],
    keepNames: false,
    keepVerbatim: false,
    clocks: {
      days: [1, 2, 3, 4, 5],
      hours: { from: 540, to: 1020 },
      acknowledge: { public: { amount: 1, unit: 'hours' }, private: { amount: 1, unit: 'days' } },
      response: { public: { amount: 1, unit: 'days' }, private: { amount: 3, unit: 'days' } },
      notify: false,
    },
    retentionDays: 1095,
  });
});

test('a damaged value costs that value and nothing else', () => {
  expect(
    settingsFrom({
      brand: 'Acme',
      agentName: 7,
      own: 'me',
      contact: { email: 'help@acme.example', phone: null },
      sites: { x: false, gmail: 'yes' },
      retentionDays: -1,
      offOnSite: { gmail: ['kindly'], x: 'all' },
      ownPhrases: [{ phrase: 'ticket', why: 7 }, 'case', { why: 'no phrase' }],
      unknown: true,
    }),
  ).toEqual({
    ...defaultSettings,
    brand: 'Acme',
    contact: { ...defaultSettings.contact, email: 'help@acme.example' },
    sites: { gmail: true, zendesk: true, x: false },
    offOnSite: { gmail: ['kindly'], zendesk: [], x: [] },
    ownPhrases: [
      {
        phrase: 'ticket',
        why: '',
        replacements: [],
        strength: 'weak',
        examples: { flags: [], passes: [] },
      },
    ],
  });
});

test.each([null, undefined, 7, 'x', [], [1]])('%j is read as the defaults', (stored) => {
  expect(settingsFrom(stored)).toEqual(defaultSettings);
});

test('a list that falls back is a new list each time', () => {
  settingsFrom({}).own.push('x');
  expect(settingsFrom({}).own).toEqual([]);
});

test('a change is kept, own names in lower case and once', async () => {
  await changeSettings({ own: [' Help@Acme.example', '@AcmeHelp', 'acmehelp', ' '] });
  await changeSettings({ brand: 'Acme' });
  expect(await readSettings()).toEqual({
    ...defaultSettings,
    own: ['help@acme.example', 'acmehelp'],
    brand: 'Acme',
  });
});

test('two changes at once are both kept', async () => {
  await Promise.all([changeSettings({ brand: 'Acme' }), changeSettings({ showWeak: false })]);
  expect(await readSettings()).toMatchObject({ brand: 'Acme', showWeak: false });
});

test('a rule is switched off on one site or everywhere, once, and on again', async () => {
  await turn('kindly', 'gmail', true);
  await Promise.all([turn('kindly', 'gmail', true), turn('shortly', 'everywhere', true)]);
  const settings = await readSettings();
  expect(settings).toMatchObject({
    offRules: ['shortly'],
    offOnSite: { gmail: ['kindly'], zendesk: [], x: [] },
  });
  expect([...offOn(settings, 'gmail')].sort()).toEqual(['kindly', 'shortly']);
  expect([...offOn(settings, 'x')]).toEqual(['shortly']);
  await turn('kindly', 'gmail', false);
  await turn('shortly', 'everywhere', false);
  expect(await readSettings()).toEqual(defaultSettings);
});

test('of two brands or values with one name the first is kept', () => {
  const names = (list: readonly { name: string }[]) => list.map(({ name }) => name);
  const twins = [{ name: 'Acme' }, { name: 'ACME' }, { name: 'Bolt' }];
  const { brands, values } = settingsFrom({ brands: twins, values: twins });
  expect([names(brands), names(values)]).toEqual([
    ['Acme', 'Bolt'],
    ['Acme', 'Bolt'],
  ]);
});

test('a rule the organisation has on or off is not said to be turned', async () => {
  await keepPolicy({ offRules: ['shortly'] });
  await expect(turn('kindly', 'everywhere', true)).rejects.toThrow();
  await expect(turn('shortly', 'everywhere', false)).rejects.toThrow();
  await turn('kindly', 'gmail', true);
  expect((await readSettings()).offOnSite.gmail).toEqual(['kindly']);
  await keepPolicy({});
  expect((await readSettings()).offRules).toEqual([]);
});

test('a watcher hears of changes until it is stopped', async () => {
  const heard: string[] = [];
  const stop = new AbortController();
  watchSettings(({ brand }) => heard.push(brand), stop.signal);
  await changeSettings({ brand: 'Acme' });
  await fakeBrowser.storage.local.set({ other: 1 });
  stop.abort();
  await changeSettings({ brand: 'Other' });
  expect(heard).toEqual(['Acme']);
});

test('hours that end before they begin become the usual ones, and cost no other clock', () => {
  const { clocks } = settingsFrom({
    clocks: {
      days: [1, 9],
      hours: { from: 1020, to: 540 },
      acknowledge: { public: { amount: 30, unit: 'hours' }, private: 'soon' },
    },
  });
  expect(clocks).toEqual({
    ...defaultSettings.clocks,
    acknowledge: {
      public: { amount: 30, unit: 'hours' },
      private: { amount: 1, unit: 'days' },
    },
  });
});

test('what the organisation has set goes before the own value, which comes back with its end', async () => {
  await changeSettings({ retentionDays: 400, brand: 'Mine' });
  await keepPolicy({ retentionDays: 90, keepNames: true });
  expect(await readSettings()).toMatchObject({ retentionDays: 90, keepNames: true, brand: 'Mine' });
  expect([...(await readPolicy())]).toEqual(['keepNames', 'retentionDays']);
  const changed = await changeSettings({ retentionDays: 700, brand: 'Ours' });
  expect(changed).toMatchObject({ retentionDays: 90, brand: 'Ours' });
  await keepPolicy({});
  expect(await readSettings()).toMatchObject({
    retentionDays: 400,
    keepNames: false,
    brand: 'Ours',
  });
  expect((await readPolicy()).size).toBe(0);
});

test.each([
  [{ retentionDays: 0 }],
  [{ retentionDays: '90' }],
  [{ sites: 'all' }],
  [{ own: ['me@acme.example'], pause: 'until-on' }],
  [{ unknown: 1 }],
  [null],
  ['retentionDays'],
])('of the policy %j nothing is taken', (policy) => {
  expect(policyFrom(policy)).toEqual({});
});

test('who watches the settings is told when the organisation changes them', async () => {
  const stop = new AbortController();
  const seen: number[] = [];
  watchSettings(({ retentionDays }) => seen.push(retentionDays), stop.signal);
  await keepPolicy({ retentionDays: 30 });
  await vi.waitFor(() => expect(seen).toEqual([30]));
  await keepPolicy({});
  await vi.waitFor(() => expect(seen).toEqual([30, 1095]));
  stop.abort();
});

test('the schema the browser is given names the same settings', () => {
  const file = new URL('../assets/public/managed-schema.json', import.meta.url);
  const { type, properties } = JSON.parse(readFileSync(file, 'utf8'));
  expect(type).toBe('object');
  expect(Object.keys(properties).sort()).toEqual([...policyKeys].sort());
});

test('what could not be read back is refused, and nothing is changed by it', async () => {
  await changeSettings({ own: ['me@acme.example'], brand: 'Acme' });
  await expect(
    changeSettings({ own: ['me@acme.example', 'x'.repeat(400)], brand: 'Other' }),
  ).rejects.toThrow('own');
  expect(await readSettings()).toMatchObject({ own: ['me@acme.example'], brand: 'Acme' });
});
