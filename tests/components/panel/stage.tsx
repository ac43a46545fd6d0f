import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { vi } from 'vitest';
import { PanelPage } from '../../../components/panel/PanelPage.tsx';
import { createPanel } from '../../../components/panel/panel-store.ts';
import { openRegister } from '../../../lib/db.ts';
import { loadModel } from '../../../lib/detect/model/load.ts';
import type { TabLink } from '../../../lib/port.ts';
import { defaultSettings, type Settings } from '../../../lib/settings.ts';
import type { Conversation, Message } from '../../../lib/text/conversation.ts';
import { type Command, emptyView, type View } from '../../../lib/view.ts';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

export const place = document.body.appendChild(document.createElement('div'));
export const asked: Command[] = [];
export const copied: string[] = [];
let root: Root;
let show: (view: View) => void;

const settle = () => act(() => new Promise((done) => setTimeout(done)));

/** Until the panel says so, or its words do not say it any more. */
export const says = (words: RegExp, does = true): Promise<void> =>
  vi.waitFor(async () => {
    await settle();
    if (words.test(place.textContent ?? '') !== does)
      throw new Error(`${words} ${does ? 'is not' : 'is still'} in: ${place.textContent}`);
  });

/** The panel with nothing logged yet, beside a tab. */
export const openPanel = async (settings: Partial<Settings> = {}): Promise<void> => {
  // Other files may share the database with this one.
  await openRegister(`panel-${crypto.randomUUID()}`);
  asked.length = 0;
  copied.length = 0;
  vi.stubGlobal('navigator', {
    ...navigator,
    clipboard: { writeText: async (text: string) => void copied.push(text) },
    locks: { request: (_: string, work: () => unknown) => work() },
  });
  const panel = createPanel(loadModel);
  const link: TabLink = {
    onView: (next) => {
      show = next;
      return () => {};
    },
    ask: async (command) => {
      asked.push(command);
      return { ok: true };
    },
    onGone: () => () => {},
    close: () => {},
  };
  panel.follow(link);
  root = createRoot(place);
  await act(async () =>
    root.render(
      <PanelPage
        panel={panel}
        settings={{ ...defaultSettings, ...settings }}
        onOpenCases={() => {}}
      />,
    ),
  );
};

export const closePanel = async (): Promise<void> => {
  await act(async () => root.unmount());
  vi.unstubAllGlobals();
};

export const see = async (conversation: Conversation, draft = ''): Promise<void> => {
  const status = { is: 'reading', site: conversation.site, fallback: false } as const;
  await act(async () =>
    show({
      ...emptyView(status),
      conversation,
      draft: { text: draft, mode: 'reply', checked: true },
    }),
  );
  await settle();
  // The learned weights come with the first conversation.
  await act(async () => void (await loadModel()));
  await settle();
};

export const press = async (words: string): Promise<void> => {
  const button = [...place.querySelectorAll('button')].find((one) => one.textContent === words);
  if (!button) throw new Error(`No button ${words} in ${place.textContent}`);
  await act(async () => button.click());
  await settle();
};

export const choose = async (label: string, words: string): Promise<void> => {
  const found = [...place.querySelectorAll('label')].find((one) => one.textContent === label);
  const select = document.getElementById(found?.htmlFor ?? '') as HTMLSelectElement;
  const option = [...select.options].find((one) => one.textContent === words);
  if (!option) throw new Error(`No ${words} among ${select.textContent}`);
  await act(async () => {
    select.value = option.value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settle();
};

export const message = (from: Message['from'], id: string, text: string, at: string): Message => ({
  id,
  author: from === 'agent' ? 'northlight' : 'Lena',
  from,
  at,
  text,
  partial: false,
});

const first = message(
  'customer',
  'p1',
  '@northlight my dimmer switch has been in transit for 16 days. I was promised five. Where is it?',
  '2026-11-20T09:00:00.000Z',
);

export const post: Conversation = {
  site: 'x',
  account: 'northlight',
  thread: 'p1',
  link: 'https://x.com/lena/status/101',
  subject: '',
  channel: 'x-public',
  public: true,
  me: 'northlight',
  customer: { name: 'Lena', address: 'lena' },
  messages: [first],
  folded: 0,
};
