import { beforeEach, describe, expect, test, vi } from 'vitest';

vi.mock('wxt/browser', () => ({
  browser: { runtime: { id: 'amends', onMessage: { addListener: vi.fn() } } },
}));

const { accept, inboxAt, listen, siteOf } = await import('../lib/messages.ts');
const { browser } = await import('wxt/browser');

const inbox = {
  id: 'amends',
  frameId: 0,
  origin: 'https://mail.google.com',
  url: 'https://mail.google.com/mail/u/0/',
  tab: { id: 7 },
} as Parameters<typeof accept>[1];

const replied = {
  do: 'replied',
  account: 'sam@northlight.example',
  thread: '18fa',
  message: '#msg-a:r1',
  at: '2026-11-21T10:00:00.000Z',
  flags: [{ rule: 'sorry-you-feel', shown: 1, accepted: 1, dismissed: 0 }],
};

const shown = {
  do: 'shown-replies',
  account: 'sam@northlight.example',
  thread: '18fa',
  replies: [{ message: '#msg-a:r1', at: '2026-11-21T10:00:00.000Z' }],
};

const habits = {
  do: 'habits',
  day: '2026-11-21',
  counts: [{ family: 'empty-promise', shown: 3, accepted: 1, dismissed: 1 }],
};

const whole: [string, object][] = [
  ['page-state', { do: 'page-state', flags: 2, status: 'reading' }],
  ['replied', replied],
  ['shown-replies', shown],
  ['open-panel', { do: 'open-panel' }],
  ['load-page-part', { do: 'load-page-part' }],
  ['load-check', { do: 'load-check' }],
  ['turn', { do: 'turn', rule: 'own:1x9z', here: true, off: true }],
  ['open-settings', { do: 'open-settings', rule: 'kindly' }],
  ['habits', habits],
];

test.each(whole)('%s is taken from an inbox, with the site the browser vouches for', (_, body) => {
  expect(accept(body, inbox)).toEqual({ message: body, sender: { site: 'gmail', tab: 7 } });
});

const strangers: [string, object][] = [
  ['another extension', { id: 'another' }],
  ['a frame inside the page', { frameId: 3 }],
  ['no tab at all', { tab: undefined }],
  ['another site', { origin: 'https://evil.example', url: 'https://evil.example/' }],
  ['a look-alike', { origin: 'https://mail.google.com.evil.example' }],
  ['plain http', { origin: 'http://mail.google.com' }],
  ['a page of our own', { origin: 'chrome-extension://amends' }],
];

describe.each(whole)('%s', (_, body) => {
  test.each(strangers)('is refused from %s', (_who, other) => {
    expect(accept(body, { ...inbox, ...other })).toBeNull();
  });
});

test.each<[string, unknown]>([
  ['nothing', null],
  ['a word', 'replied'],
  ['no replies', { ...shown, replies: [] }],
  ['more replies than are told of', { ...shown, replies: Array(6).fill(shown.replies[0]) }],
  ['words with a reply', { ...shown, replies: [{ ...shown.replies[0], text: 'Hello' }] }],
  ['an unknown order', { do: 'erase-everything' }],
  ['a site in the body', { ...replied, site: 'zendesk' }],
  ['a field too many', { do: 'open-panel', tab: 9 }],
  ['a field too few', { do: 'replied', thread: '18fa' }],
  ['a time that is none', { ...replied, at: 'yesterday' }],
  ['a thread of a megabyte', { ...replied, thread: 'x'.repeat(1_000_000) }],
  ['a rule that is none', { do: 'turn', rule: 'As I said', here: true, off: true }],
  ['settings of a rule that is none', { do: 'open-settings', rule: '../welcome.html' }],
  ['a place to turn a rule off', { do: 'turn', rule: 'kindly', here: 'x', off: true }],
  ['a habit with words in it', { ...habits, counts: [{ ...habits.counts[0], words: 'x' }] }],
  ['a family that is a sentence', { ...habits, counts: [{ ...habits.counts[0], family: 'As I' }] }],
  ['a day that is none', { ...habits, day: 'today' }],
  ['an empty message id', { ...replied, message: '' }],
  ['more flags than there can be', { do: 'page-state', flags: 1e9, status: 'reading' }],
  ['a prototype', JSON.parse('{"do":"open-panel","__proto__":{"tab":1}}')],
])('%s is refused', (_, body) => {
  expect(accept(body, inbox)).toBeNull();
});

test.each([
  ['https://mail.google.com', 'gmail'],
  ['https://acme.zendesk.com', 'zendesk'],
  ['https://x.com', 'x'],
  ['https://twitter.com', 'x'],
  ['https://zendesk.com.evil.example', null],
  ['https://notx.com', null],
  ['about:blank', null],
])('%s is %s', (origin, site) => {
  expect(siteOf(origin)).toBe(site);
});

test.each([
  ['https://support.acme.example/agent/tickets/12', 'zendesk'],
  ['https://support.acme.example/agent', 'zendesk'],
  ['https://support.acme.example/hc/en-gb', null],
  ['https://support.acme.example/agents-wanted', null],
  ['https://sub.support.acme.example/agent', null],
  ['http://support.acme.example/agent', null],
  ['https://acme.zendesk.com/agent/tickets/12', 'zendesk'],
  ['https://acme.zendesk.com/hc/requests/12', null],
  ['https://x.com/home', 'x'],
])('where support.acme.example is ours, %s is the inbox %s', (address, site) => {
  expect(inboxAt(address, ['support.acme.example'])).toBe(site);
});

describe('listening', () => {
  const handlers = {
    'page-state': vi.fn(),
    replied: vi.fn(),
    'shown-replies': vi.fn(),
    'open-panel': vi.fn(),
    'load-page-part': vi.fn(),
    'load-check': vi.fn(),
    turn: vi.fn(),
    'open-settings': vi.fn(),
    habits: vi.fn(),
  };
  const hear = (body: unknown, from: object = inbox): Promise<unknown> =>
    new Promise((respond) => {
      const { calls } = vi.mocked(browser.runtime.onMessage.addListener).mock;
      const listener = calls.at(-1)?.[0] as (b: unknown, f: object, r: typeof respond) => unknown;
      listener(body, from, respond);
    });

  beforeEach(() => {
    vi.resetAllMocks();
    listen(handlers, async () => ['support.acme.example']);
  });

  test('says it is done once the handler is', async () => {
    let finish = (): void => {};
    handlers.replied.mockReturnValue(
      new Promise<void>((done) => {
        finish = done;
      }),
    );
    const answer = hear(replied);
    finish();
    expect(await answer).toEqual({ done: true });
    expect(handlers.replied).toHaveBeenCalledWith(replied, { site: 'gmail', tab: 7 });
  });

  test('says it is not done where the handler fails, at once or later', async () => {
    handlers.replied.mockRejectedValue(new Error('disk full'));
    expect(await hear(replied)).toEqual({ done: false });
    handlers['open-panel'].mockImplementation(() => {
      throw new Error('no panel');
    });
    expect(await hear({ do: 'open-panel' })).toEqual({ done: false });
  });

  test("hears a team's own address, and only the one the settings list", async () => {
    const own = { ...inbox, origin: 'https://support.acme.example' };
    expect(await hear(replied, own)).toEqual({ done: true });
    expect(handlers.replied).toHaveBeenCalledWith(replied, { site: 'zendesk', tab: 7 });
    for (const origin of ['https://acme.example', 'http://support.acme.example'])
      expect(await hear(replied, { ...inbox, origin })).toEqual({ done: false });
    expect(await hear(replied, { ...own, frameId: 2 })).toEqual({ done: false });
    expect(await hear(replied, { ...own, id: 'another' })).toEqual({ done: false });
    expect(handlers.replied).toHaveBeenCalledTimes(1);
  });

  test('calls nothing for what it does not accept', async () => {
    expect(await hear(replied, { ...inbox, origin: 'https://evil.example' })).toEqual({
      done: false,
    });
    expect(handlers.replied).not.toHaveBeenCalled();
  });
});
