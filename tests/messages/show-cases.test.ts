import { beforeEach, expect, test, vi } from 'vitest';
import { showCases } from '../../lib/messages/show-cases.ts';

const tabs = vi.hoisted(() => ({
  query: vi.fn(),
  create: vi.fn(async () => ({})),
  update: vi.fn(async () => ({})),
}));
const windows = vi.hoisted(() => ({ update: vi.fn(async () => ({})) }));

vi.mock('wxt/browser', () => ({
  browser: { tabs, windows, runtime: { getURL: (path: string) => `chrome-extension://a${path}` } },
}));

beforeEach(() => vi.clearAllMocks());

const inbox = { id: 1, windowId: 1, url: 'https://mail.google.com/' };
const hidden = { id: 2, windowId: 1 };

test('the cases page that is open comes to the front, with what it shows', async () => {
  const cases = { id: 3, windowId: 2, url: 'chrome-extension://a/cases.html#open' };
  tabs.query.mockResolvedValue([inbox, hidden, cases]);
  await showCases();
  expect(tabs.update).toHaveBeenCalledWith(3, { active: true });
  expect(windows.update).toHaveBeenCalledWith(2, { focused: true });
  expect(tabs.create).not.toHaveBeenCalled();
});

test('where none is open, one is opened', async () => {
  tabs.query.mockResolvedValue([inbox, hidden]);
  await showCases();
  expect(tabs.create).toHaveBeenCalledWith({ url: 'chrome-extension://a/cases.html' });
  expect(tabs.update).not.toHaveBeenCalled();
});
