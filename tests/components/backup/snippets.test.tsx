// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { Blob as WholeBlob } from 'node:buffer';
import { TextDecoderStream } from 'node:stream/web';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { BackupSection } from '../../../components/backup/BackupSection.tsx';
import { backupLines } from '../../../lib/db/backup.ts';
import { changeSnippets, readSnippets } from '../../../lib/settings/snippets.ts';
import { changeSettings, defaultSettings, readSettings } from '../../../lib/settings.ts';
import { openNewRegister } from '../../db/new-register.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return { browser };
});

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

const place = document.body.appendChild(document.createElement('div'));
let root: Root;

const snippet = (name: string, text = 'It left.', shortcut = '') => ({
  name,
  shortcut,
  text,
  where: 'anywhere' as const,
  category: null,
});
const settled = (words: RegExp) =>
  vi.waitFor(async () => {
    await act(() => new Promise((done) => setTimeout(done)));
    expect(place.textContent).toMatch(words);
  }, 10_000);
const press = async (words: string) => {
  const found = [...place.querySelectorAll('button')].find((one) => one.textContent === words);
  if (!found) throw new Error(`No button ${words}`);
  await act(async () => found.click());
};
const choose = async (text: string) => {
  const input = place.querySelector('input[type=file]');
  if (!input) throw new Error('No place for a file');
  // jsdom lets nobody put a file into an input, and its own cannot be streamed.
  Object.defineProperty(input, 'files', { value: [new WholeBlob([text])], configurable: true });
  Object.defineProperty(input, 'value', { value: '', writable: true, configurable: true });
  await act(async () => input.dispatchEvent(new Event('change', { bubbles: true })));
};

beforeEach(async () => {
  let last: Promise<unknown> = Promise.resolve();
  const request = (_: string, work: () => unknown) => {
    last = last.then(work);
    return last;
  };
  vi.stubGlobal('navigator', { ...navigator, locks: { request } });
  vi.stubGlobal('TextDecoderStream', TextDecoderStream);
  fakeBrowser.reset();
  await openNewRegister();
  root = createRoot(place);
  await act(async () => root.render(<BackupSection />));
});
afterEach(async () => {
  await act(async () => root.unmount());
  vi.unstubAllGlobals();
});

test('snippets come back beside those that are here, and are taken back', async () => {
  const theirs = [snippet('Refund sent', 'It left today.', 'rs'), snippet('Late'), { name: 'Cut' }];
  const here = [snippet('refund sent', 'Changed since.'), snippet('Ours', 'Ours.', 'rs')];
  const beside = { settings: defaultSettings, snippets: theirs };
  let file = '';
  for await (const line of backupLines(beside, new Date('2026-11-22T10:00:00Z'))) file += line;
  await changeSnippets(() => here);
  await choose(file);
  await settled(/snippets are in it/);
  expect(await readSnippets()).toEqual(here);
  await press('Restore this backup');
  await settled(/Restored/);
  expect(await readSnippets()).toEqual([
    snippet('Refund sent', 'It left today.', 'rs'),
    // Two cannot have one shortcut.
    snippet('Ours', 'Ours.'),
    snippet('Late'),
  ]);
  await press('Undo');
  await settled(/Taken back/);
  expect(await readSnippets()).toEqual(here);
});

test('a backup of before there were brands takes none away', async () => {
  const { brands: _, ...then } = { ...defaultSettings, agentName: 'Ada' };
  let file = '';
  for await (const line of backupLines({ settings: then, snippets: [] }, new Date())) file += line;
  const { contact } = defaultSettings;
  await changeSettings({ brands: [{ name: 'Acme Kids', accounts: [], contact }] });
  await choose(file);
  await settled(/settings are put back/);
  await press('Restore this backup');
  await settled(/Restored/);
  const { agentName, brands } = await readSettings();
  expect([agentName, brands.map(({ name }) => name)]).toEqual(['Ada', ['Acme Kids']]);
});
