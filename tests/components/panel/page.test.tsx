// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PanelPage } from '../../../components/panel/PanelPage.tsx';
import { createPanel, type Panel } from '../../../components/panel/panel-store.ts';
import { loadModel } from '../../../lib/detect/model/load.ts';
import { lint } from '../../../lib/lint/lint-once.ts';
import type { TabLink } from '../../../lib/port.ts';
import { defaultSettings, readSettings } from '../../../lib/settings.ts';
import type { Conversation } from '../../../lib/text/conversation.ts';
import { type Command, emptyView, type Outcome, type View } from '../../../lib/view.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return { browser };
});

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

const account = 'sam@northlight.example';

const conversation: Conversation = {
  site: 'gmail',
  account,
  thread: '18fa',
  link: 'https://mail.google.com/mail/u/0/#inbox/18fa',
  subject: 'Refund for order 5512',
  channel: 'gmail',
  public: false,
  me: account,
  customer: { name: 'Dana Roe', address: 'dana@customer.example' },
  messages: [
    {
      id: '1',
      author: 'Dana Roe',
      from: 'customer',
      at: '2026-11-20T09:00:00.000Z',
      text: 'I ordered the lamp on 3 November, order 5512. It still has not arrived and nobody answers. I want my £79 back.',
      partial: false,
    },
  ],
  folded: 0,
};

const sting = "We're sorry that you are having this problem.";

const viewOf = (more: Partial<View> = {}): View => ({
  ...emptyView({ is: 'reading', site: 'gmail', fallback: false }),
  conversation,
  draft: { text: '', mode: 'reply', checked: true },
  ...more,
});

const place = document.body.appendChild(document.createElement('div'));
const copied: string[] = [];
let root: Root;
let panel: Panel;
let asked: Command[];
let answer: Outcome;
let show: (view: View) => void;

const settle = () => act(() => new Promise((done) => setTimeout(done)));

const see = async (view: View): Promise<string> => {
  await act(async () => show(view));
  await settle();
  // The learned weights come with the first conversation.
  await act(async () => void (await loadModel()));
  await settle();
  return place.textContent ?? '';
};

const press = async (words: string): Promise<void> => {
  const button = await vi.waitFor(() => {
    const found = [...place.querySelectorAll('button')].find((one) => one.textContent === words);
    if (!found) throw new Error(`No button ${words} in ${place.textContent}`);
    return found;
  });
  await act(async () => button.click());
  await settle();
};

beforeEach(async () => {
  asked = [];
  answer = { ok: true };
  copied.length = 0;
  vi.stubGlobal('navigator', {
    ...navigator,
    clipboard: { writeText: async (text: string) => void copied.push(text) },
    locks: { request: (_: string, work: () => unknown) => work() },
  });
  panel = createPanel(loadModel);
  const link: TabLink = {
    onView: (next) => {
      show = next;
      return () => {};
    },
    ask: async (command) => {
      asked.push(command);
      return answer;
    },
    onGone: () => () => {},
    close: () => {},
  };
  panel.follow(link);
  root = createRoot(place);
  await act(async () =>
    root.render(<PanelPage panel={panel} settings={defaultSettings} onOpenCases={() => {}} />),
  );
});

afterEach(async () => {
  await act(async () => root.unmount());
  vi.unstubAllGlobals();
});

test('a complaint is called one, with its words, its points and suggestions', async () => {
  const text = await see(viewOf());
  expect(text).toContain('Dana Roe');
  expect(text).toMatch(/Complaint, \w+/);
  expect(text).toContain('Wants a refund');
  expect(place.querySelectorAll('.quote').length).toBeGreaterThan(0);
  expect(place.querySelectorAll('[role=tab]')).toHaveLength(3);
});

test('the words it rests on ask the page to show them', async () => {
  await see(viewOf());
  await act(async () => place.querySelector<HTMLElement>('.quote')?.click());
  expect(asked[0]).toMatchObject({ do: 'show-words', message: '1' });
});

test('a suggestion is put in the empty box with one press, for the thread and the account it was made for', async () => {
  await see(viewOf());
  await press('Insert');
  expect(asked).toEqual([
    expect.objectContaining({ do: 'write', thread: '18fa', account, how: 'insert' }),
  ]);
});

test('with a draft there, the agent says whether it stays', async () => {
  await see(viewOf({ draft: { text: 'Hello Dana', mode: 'reply', checked: true } }));
  await press('Replace my draft');
  await press('Add after');
  expect(asked.map((one) => one.do === 'write' && one.how)).toEqual(['replace', 'append']);
});

test('what the page refuses is on the clipboard, and the panel says why', async () => {
  answer = { ok: false, why: 'This is another conversation now, so nothing was written.' };
  await see(viewOf());
  await press('Insert');
  expect(copied).toHaveLength(1);
  expect(place.textContent).toContain('This is another conversation now');
  expect(place.textContent).toContain('on the clipboard');
});

test.each([
  ['zendesk', 'internal', 'This is an internal note'],
  ['gmail', 'internal', 'This mail goes to colleagues only'],
  ['zendesk', 'unclear', 'The page does not say who gets what is written here'],
] as const)(
  'on %s a draft that is %s is said to be unchecked, and why',
  async (site, mode, why) => {
    const draft = { text: sting, mode, checked: true };
    expect(await see(viewOf({ draft, conversation: { ...conversation, site } }))).toContain(why);
  },
);

test('what is marked is not praised, and nothing is before the check', async () => {
  const text = "I'm sorry, but it is late.";
  const draft = { text, mode: 'reply' as const, checked: true };
  const findings = lint(text, { channel: 'gmail', customer: '', earlier: [], off: new Set() });
  expect(await see(viewOf({ draft, findings }))).not.toContain('apology');
  expect(await see(viewOf({ draft, findings: [] }))).toContain('A plain apology');
  expect(await see(viewOf({ draft: { ...draft, checked: false } }))).not.toContain('apology');
});

test('a finding is mended by its replacement and can be dismissed', async () => {
  const findings = lint(sting, { channel: 'gmail', customer: '', earlier: [], off: new Set() });
  await see(viewOf({ draft: { text: sting, mode: 'reply', checked: true }, findings }));
  await press("We're sorry");
  await press('Dismiss');
  expect(asked).toEqual([
    expect.objectContaining({ do: 'mend', thread: '18fa', account, replacement: "We're sorry" }),
    expect.objectContaining({ do: 'dismiss', key: findings[0]?.key }),
  ]);
});

test('a rule is switched off on this site or everywhere, and on again', async () => {
  const findings = lint(sting, { channel: 'gmail', customer: '', earlier: [], off: new Set() });
  const rule = String(findings[0]?.rule);
  await see(viewOf({ draft: { text: sting, mode: 'reply', checked: true }, findings }));
  await press('…');
  await press('Turn it off on Gmail');
  const says = (words: string) =>
    vi.waitFor(() => expect(place.textContent).toContain(words), { timeout: 5_000 });
  await says('is switched off on Gmail.');
  const kept = (settings: object) =>
    vi.waitFor(async () => expect(await readSettings()).toMatchObject(settings));
  await kept({ offRules: [], offOnSite: { gmail: [rule], x: [] } });
  await press('Undo');
  await says('It is on again.');
  await press('…');
  await press('Turn this rule off');
  await says('is switched off.');
  await kept({ offRules: [rule], offOnSite: { gmail: [] } });
  await press('Undo');
  await says('It is on again.');
  await kept(defaultSettings);
  expect(asked).toEqual([]);
});

test.each<[string, View['status'], RegExp]>([
  ['no conversation', { is: 'no-conversation', site: 'gmail' }, /Open a conversation/],
  [
    'a page that changed',
    { is: 'unrecognised', site: 'x', why: 'unread_xTwoPeople' },
    /off.*do not name the same person/,
  ],
  ['a site switched off', { is: 'off', site: 'zendesk' }, /switched off for Zendesk/],
])('%s is said in a sentence', async (_, status, words) => {
  await see(emptyView(status));
  await vi.waitFor(async () => {
    await settle();
    expect(place.textContent).toMatch(words);
  });
});

test('a page that is recognised a moment later was never said to be none', async () => {
  const unknown = emptyView({ is: 'unrecognised', site: 'gmail', why: 'unread_gmailNoMessage' });
  const said = await see(unknown);
  expect(said).not.toMatch(/not recognised/);
  expect(await see(unknown)).toBe(said);
  await see(viewOf());
  await act(() => new Promise((done) => setTimeout(done, 900)));
  expect(place.textContent).toContain('Dana Roe');
});

test('another language is said, not guessed', async () => {
  const message = {
    ...conversation.messages[0],
    text: 'Ich warte seit drei Wochen auf meine Lampe und niemand antwortet mir. Ich möchte mein Geld zurück.',
  } as Conversation['messages'][number];
  const text = await see(viewOf({ conversation: { ...conversation, messages: [message] } }));
  expect(text).toContain('Not in English: not judged.');
});

test('a draft that is not checked yet is not called clean', async () => {
  const text = await see(viewOf({ draft: { text: sting, mode: 'reply', checked: false } }));
  expect(text).not.toContain('Nothing to mend');
});

test('our own words pass our own check', async () => {
  await see(viewOf());
  for (const one of place.querySelectorAll('h1, h2, h3, p, button, label')) {
    if (one.closest('.suggestion-text, .quotes, .points')) continue;
    const found = lint(one.textContent ?? '', {
      channel: 'gmail',
      customer: '',
      earlier: [],
      off: new Set(),
    });
    expect(found.map(({ rule }) => `${rule}: ${one.textContent}`)).toEqual([]);
  }
});

test('the case is logged, and its number is shown', async () => {
  await see(viewOf());
  await press('Log');
  await vi.waitFor(() => expect(place.querySelector('.case-id')?.textContent).toMatch(/^\d{8}-/));
});

test('on X each suggestion says how long it is by the counting there, and none is too long', async () => {
  await see(
    viewOf({ conversation: { ...conversation, site: 'x', channel: 'x-public', public: true } }),
  );
  const said = /(\d+) of 280 characters/.exec(place.textContent ?? '')?.[1];
  expect(Number(said)).toBeGreaterThan(20);
  expect(Number(said)).toBeLessThanOrEqual(280);
});
