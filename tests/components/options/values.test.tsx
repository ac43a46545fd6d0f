// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { exampleValues } from '../../../components/options/example-values.ts';
import { refuseValue } from '../../../lib/settings/values.ts';
import { readSettings, settingsFrom } from '../../../lib/settings.ts';
import { click, closeOptions, field, openOptions, place, type } from './stage.tsx';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return { browser };
});

beforeEach(openOptions);
afterEach(closeOptions);

const section = () => place.querySelector('#values')?.textContent ?? '';
const kept = async () => (await readSettings()).values;

test('with none yet three examples are there to take, together or one by one, and to take back', async () => {
  for (const { name } of exampleValues) expect(section()).toContain(name);
  await click('Take all three');
  expect(await kept()).toEqual(exampleValues);
  await click('Undo');
  expect(await kept()).toEqual([]);
  await click('Take Fairness');
  expect((await kept()).map(({ name }) => name)).toEqual(['Fairness']);
  expect(section()).not.toContain('None yet');
});

test('a value is added, changed and removed', async () => {
  await click('Add a value');
  await type(field('Value', 'values-title'), ' Plain  dealing ');
  await type(field('What it means', 'values-title'), 'No small print.');
  await click('Save value');
  expect(await kept()).toEqual([{ name: 'Plain dealing', means: 'No small print.' }]);
  await click('Edit Plain dealing');
  await type(field('Value', 'values-title'), 'Candour');
  await click('Save value');
  expect((await kept())[0]).toEqual({ name: 'Candour', means: 'No small print.' });
  await click('Remove Candour');
  expect(await kept()).toEqual([]);
});

test('one that is there already is said and not kept twice', async () => {
  await click('Take all three');
  await click('Add a value');
  await type(field('Value', 'values-title'), 'fairness');
  await click('Save value');
  expect(section()).toContain('fairness is on the list already.');
  expect(await kept()).toHaveLength(3);
});

test.each([
  [{ name: '', means: '' }, /Give the value a name/],
  [{ name: 'x'.repeat(61), means: '' }, /60 characters/],
  [{ name: 'x', means: 'x'.repeat(201) }, /200 characters/],
  [{ name: 'FAIRNESS', means: '' }, /on the list already/],
  [{ name: 'Candour', means: '' }, null],
])('%j', (value, why) => {
  const refused = refuseValue(value, exampleValues);
  if (why) expect(refused).toMatch(why);
  else expect(refused).toBeNull();
});

test('values come back as they were stored, and a damaged one costs that one alone', () => {
  expect(settingsFrom({ values: exampleValues }).values).toEqual(exampleValues);
  const damaged = settingsFrom({ values: [{ name: '' }, 7, { name: 'Candour', means: 7 }] });
  expect(damaged.values).toEqual([{ name: 'Candour', means: '' }]);
});
