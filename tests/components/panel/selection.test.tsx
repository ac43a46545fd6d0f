// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createPanel } from '../../../components/panel/panel-store.ts';
import { SidePanel } from '../../../components/panel/SidePanel.tsx';
import {
  createSelections,
  type Selections,
} from '../../../components/panel/selection/selections.ts';
import { loadModel } from '../../../lib/detect/model/load.ts';
import { lint } from '../../../lib/lint/lint-once.ts';
import { keepSelection, MOST_SELECTED, selectionIn } from '../../../lib/messages/selection.ts';
import { defaultSettings, type Settings } from '../../../lib/settings.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return { browser };
});

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

const TAB = 7;
const complaint =
  'I ordered the lamp on 3 November, order 5512. It still has not arrived and nobody answers. I want my £79 back.';
const sting = "We're sorry that you are having this problem. It leaves today.";

const place = document.body.appendChild(document.createElement('div'));
const copied: string[] = [];
let root: Root;
let selections: Selections;

const settle = async () => {
  await act(async () => void (await loadModel()));
  await act(() => new Promise((done) => setTimeout(done)));
};

/** Waits for the part that is only loaded when it is wanted. */
const shows = async (words: RegExp): Promise<string> => {
  const late = Date.now() + 10_000;
  while (!words.test(place.textContent ?? '') && Date.now() < late) await settle();
  expect(place.textContent).toMatch(words);
  return place.textContent ?? '';
};

const press = async (words: string): Promise<void> => {
  const button = [...place.querySelectorAll('button')].find((one) => one.textContent === words);
  if (!button) throw new Error(`No button ${words} in ${place.textContent}`);
  await act(async () => button.click());
  await settle();
};

const render = (settings: Settings = defaultSettings) =>
  act(async () =>
    root.render(
      <SidePanel
        panel={panel}
        selections={selections}
        settings={settings}
        onOpenCases={() => {}}
      />,
    ),
  );

const box = (): HTMLTextAreaElement => {
  const found = place.querySelector('textarea');
  if (!found) throw new Error(`No box in ${place.textContent}`);
  return found;
};

const panel = createPanel(loadModel);
panel.follow(null);

beforeEach(async () => {
  copied.length = 0;
  vi.stubGlobal('navigator', {
    ...navigator,
    clipboard: { writeText: async (text: string) => void copied.push(text) },
  });
  fakeBrowser.reset();
  selections = createSelections();
  selections.follow(TAB);
  root = createRoot(place);
  await render();
});

afterEach(async () => {
  await act(async () => root.unmount());
  vi.unstubAllGlobals();
});

test('a selected complaint is read, its words are shown in it, and a suggestion is copied', async () => {
  await act(() => keepSelection(TAB, 'complaint', complaint));
  await shows(/Complaint, \w+. Wants a refund/);
  await act(async () => place.querySelector<HTMLElement>('.quote')?.click());
  const { selectionStart, selectionEnd, value } = box();
  expect(value.slice(selectionStart, selectionEnd)).toBe(
    place.querySelector('.quote')?.textContent,
  );
  await press('Copy');
  expect(copied).toHaveLength(1);
  expect(copied[0]).toMatch(/lamp|5512|refund/i);
  await shows(/Copied/);
});

test('a selected reply is mended in the panel, put back, and copied as it stands', async () => {
  await act(() => keepSelection(TAB, 'reply', sting));
  await shows(/1 to mend/);
  await press("We're sorry");
  expect(box().value).toBe("We're sorry. It leaves today.");
  await shows(/Nothing to mend/);
  await press('Undo');
  expect(box().value).toBe(sting);
  await press("We're sorry");
  await press('Copy the mended text');
  expect(copied).toEqual(["We're sorry. It leaves today."]);
});

test('the other question can be asked of the same text', async () => {
  await act(() => keepSelection(TAB, 'reply', complaint));
  await shows(/Nothing to mend/);
  await press('Is this a complaint?');
  await shows(/Complaint, \w+/);
});

test('back to the inbox: the text is nowhere any more', async () => {
  await act(() => keepSelection(TAB, 'reply', sting));
  await shows(/1 to mend/);
  await press('Back to the inbox');
  expect(place.textContent).toContain('Open a conversation');
  expect(await selectionIn(TAB)).toBeNull();
});

test('it is shown beside its own tab alone, and again when that tab is', async () => {
  await act(() => keepSelection(TAB, 'reply', sting));
  await shows(/1 to mend/);
  await act(async () => selections.follow(8));
  await shows(/Open a conversation/);
  await act(async () => selections.follow(TAB));
  await shows(/1 to mend/);
});

test('a rule that is switched off stays silent', async () => {
  await act(() => keepSelection(TAB, 'reply', sting));
  await shows(/1 to mend/);
  const [finding] = lint(sting, { channel: 'gmail', customer: '', earlier: [], off: new Set() });
  await render({ ...defaultSettings, offRules: [String(finding?.rule)] });
  await shows(/Nothing to mend/);
});

test.each<[string, string | null, RegExp]>([
  ['nothing selected', ' \n ', /No text is selected on this page/],
  ['a page that cannot be read', null, /keeps extensions off this page/],
  [
    'another language',
    'Ich warte seit drei Wochen auf meine Lampe und niemand antwortet mir. Ich möchte mein Geld zurück.',
    /Not in English: not judged/,
  ],
  ['more than is read', 'It is late. '.repeat(MOST_SELECTED / 10), /first 20,000 characters/],
])('%s is said in a sentence', async (_, text, words) => {
  await act(() => keepSelection(TAB, 'complaint', text));
  await shows(words);
});

test('a reply in another language is not called fine', async () => {
  await act(() =>
    keepSelection(TAB, 'reply', 'Wir haben Ihre Lampe heute verschickt und bitten um Geduld.'),
  );
  expect(await shows(/Not in English: not checked/)).not.toContain('Nothing to mend');
});
