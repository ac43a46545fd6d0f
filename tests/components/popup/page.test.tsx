// @vitest-environment jsdom
import { act, useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPanel, type Panel } from '../../../components/panel/panel-store.ts';
import { PopupPage } from '../../../components/popup/PopupPage.tsx';
import type { RegisterState } from '../../../components/popup/use-register.ts';
import { defaultSettings, type Settings } from '../../../lib/settings.ts';
import type { SiteId } from '../../../lib/text/conversation.ts';
import { emptyView, type View } from '../../../lib/view.ts';
import { sampleCase } from '../../cases/sample.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return { browser };
});

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

const place = document.body.appendChild(document.createElement('div'));
let root: Root;
let panel: Panel;
let kept: Settings;
let opened: string[];

const none: RegisterState = { is: 'read', open: 0, due: [] };

interface Stage {
  site?: SiteId | null;
  settings?: Partial<Settings>;
  register?: RegisterState;
  trouble?: string;
  fixed?: boolean;
}

const Popup = ({ site = 'gmail', settings, register = none, trouble, fixed = false }: Stage) => {
  const [now, setNow] = useState<Settings>({ ...defaultSettings, ...settings });
  return (
    <PopupPage
      panel={panel}
      site={site}
      settings={now}
      fixed={fixed}
      trouble={trouble ?? null}
      register={register}
      onChange={(change) => {
        kept = { ...now, ...change };
        setNow(kept);
      }}
      onOpenPanel={() => opened.push('panel')}
      onOpenCases={(begin) => opened.push(`cases ${begin}`)}
      onOpenSettings={() => opened.push('settings')}
    />
  );
};

const show = (stage: Stage = {}) => act(async () => root.render(<Popup {...stage} />));
const see = (view: View | null, tab: 'here' | 'nowhere' | 'gone' = 'here') =>
  act(async () => panel.store.setState({ tab, view, reading: null }));
const status = () => place.querySelector('[role=status]')?.textContent;
const word = () => place.querySelector('.chip')?.textContent;
const buttons = () => [...place.querySelectorAll('button')].map((one) => one.textContent);
const press = async (name: string | RegExp) => {
  const found = [...place.querySelectorAll('button')].find(({ textContent }) =>
    typeof name === 'string' ? textContent === name : name.test(textContent ?? ''),
  );
  if (!found) throw new Error(`No button ${name} in ${buttons().join(', ')}`);
  await act(async () => found.click());
};

beforeEach(() => {
  panel = createPanel(null);
  opened = [];
  root = createRoot(place);
});
afterEach(() => {
  vi.useRealTimers();
  return act(async () => root.unmount());
});

const reading: View = emptyView({ is: 'reading', site: 'gmail', fallback: false });

test.each<[string, View | null, 'here' | 'nowhere' | 'gone', string, RegExp]>([
  ['a conversation', reading, 'here', 'On', /^Reading Gmail\.$/],
  [
    'nothing open',
    emptyView({ is: 'no-conversation', site: 'gmail' }),
    'here',
    'On',
    /No conversation is open/,
  ],
  [
    'a changed page',
    emptyView({ is: 'unrecognised', site: 'gmail', why: 'unread_failed' }),
    'here',
    'Not recognised',
    /does not look as Amends knows it/,
  ],
  ['another page', null, 'nowhere', 'Not here', /This is another page/],
  ['a page without us', null, 'gone', 'Not connected', /reload the page/],
])('%s is said', async (_, view, tab, chip, sentence) => {
  await show();
  expect(word()).toBe('Looking');
  await see(view, tab);
  expect(word()).toBe(chip);
  expect(status()).toMatch(sentence);
});

test('what the badge counts is said in words', async () => {
  await show();
  const draft = { text: 'x', mode: 'reply', checked: true } as const;
  await see({ ...reading, draft, findings: [{}, {}] as View['findings'] });
  expect(status()).toBe('Reading Gmail. 2 places in your reply can be mended.');
  await see({ ...reading, draft, findings: [] });
  expect(status()).toBe('Reading Gmail. Nothing to mend in your reply.');
});

test('off here and on again, and the focus stays with the way back', async () => {
  await show();
  await see(reading);
  await press('On Gmail');
  expect(kept.sites).toEqual({ gmail: false, zendesk: true, x: true });
  expect(status()).toBe('Switched off on Gmail.');
  expect(document.activeElement?.textContent).toBe('Switch on');
  await press('Switch on');
  expect(kept).toEqual(defaultSettings);
  expect(word()).toBe('On');
  expect(document.activeElement?.textContent).toBe('On Gmail');
});

test('off for an hour says until when; everywhere has no end; both have the way back', async () => {
  await show();
  await see(reading);
  const before = Date.now();
  await press('For one hour');
  const until = Date.parse(String(kept.pause));
  expect(until - before).toBeGreaterThanOrEqual(3_600_000);
  expect(until - before).toBeLessThan(3_660_000);
  expect(status()).toMatch(/^Switched off everywhere until .*\d/);
  await press('Switch on');
  await press('Everywhere');
  expect(kept.pause).toBe('until-on');
  expect(status()).toBe('Switched off everywhere.');
  await press('Switch on');
  expect(kept).toEqual(defaultSettings);
});

test('an hour that has passed is no longer off, though nobody switched on', async () => {
  await show({ settings: { pause: '2020-01-01T00:00:00.000Z' } });
  await see(reading);
  expect(word()).toBe('On');
});

test('an hour that ends while the popup is open ends there too', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  await show({ settings: { pause: new Date(Date.now() + 3_600_000).toISOString() } });
  await see(reading);
  await act(() => vi.advanceTimersByTimeAsync(3_599_000));
  expect(word()).toBe('Off');
  await act(() => vi.advanceTimersByTimeAsync(2_000));
  expect(word()).toBe('On');
});

test('on another page there is no site to switch off', async () => {
  await show({ site: null });
  await see(null, 'nowhere');
  expect(buttons()).not.toContain('On Gmail');
  await press('Everywhere');
  expect(kept.pause).toBe('until-on');
});

test('what is due is listed, three at most, and leads to its case', async () => {
  const due = [1, 2, 3, 4, 5].map((n) =>
    sampleCase(n, { id: `20261101-0000000${n}`, summary: `Lamp ${n}` }),
  );
  await show({ register: { is: 'read', open: 12, due } });
  expect(place.textContent).toContain('12 open cases');
  expect(place.textContent).toContain('5 due now');
  expect(place.querySelectorAll('[aria-label="Due now"] > li')).toHaveLength(3);
  await press(/Lamp 2/);
  await press('2 more');
  await press('12 open cases');
  await press('Open cases');
  expect(opened).toEqual(['cases 20261101-00000002', 'cases overdue', 'cases open', 'cases ']);
});

test('a register that cannot be read says so, and no number is made up', async () => {
  await show({ register: { is: 'unread', why: 'The disk is full.' } });
  expect(place.querySelector('[role=alert]')?.textContent).toBe('The disk is full.');
  expect(place.textContent).toContain('– open cases');
});

test('what could not be saved is said', async () => {
  await show({ trouble: 'This could not be saved.' });
  expect(place.querySelector('[role=alert]')?.textContent).toBe('This could not be saved.');
});

test('every button has a name, and the picture none', async () => {
  await show();
  await see(reading);
  expect(buttons().every((name) => name?.trim())).toBe(true);
  expect(place.querySelector('img')?.alt).toBe('');
  expect(place.querySelectorAll('h1')).toHaveLength(1);
});

test('where the organisation says which sites are on, a pause is all the popup offers', async () => {
  await show({ fixed: true });
  expect(buttons()).not.toContain('On Gmail');
  expect(buttons()).toContain('For one hour');
});

test('where the organisation has switched a site off, the popup says who has', async () => {
  await show({ fixed: true, settings: { sites: { gmail: false, zendesk: true, x: true } } });
  expect(place.textContent).toContain('Set by your organisation');
  expect(buttons()).not.toContain('Switch on');
});
