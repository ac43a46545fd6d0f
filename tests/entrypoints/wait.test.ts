// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { takePage } from '../../entrypoints/inbox.content/hand-over.ts';
import { beginStay, type Stay } from '../../entrypoints/inbox.content/stay.ts';
import { waitForConversation } from '../../entrypoints/inbox.content/wait.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: fake } = await import('wxt/testing/fake-browser');
  const onConnect = { addListener: () => {}, removeListener: () => {} };
  const runtime = Object.assign(Object.create(fake.runtime), { id: 'amends', onConnect });
  return { browser: Object.assign(Object.create(fake), { runtime }) };
});

const asked: string[] = [];
let stay: Stay;

const settled = () => new Promise((done) => setTimeout(done, 20));
const seen = (is: boolean): void => {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(!is);
  document.dispatchEvent(new Event('visibilitychange'));
};
const begin = (path: string): void => {
  history.replaceState(null, '', path);
  const begun = beginStay();
  if (!begun) throw new Error('One is going on');
  stay = begun;
  waitForConversation(stay);
};

beforeEach(() => {
  fakeBrowser.reset();
  asked.length = 0;
  fakeBrowser.runtime.onMessage.addListener((body: { do?: string }) => {
    if (body.do) asked.push(body.do);
    return { done: true };
  });
  seen(true);
});
afterEach(() => {
  stay.end();
  takePage();
  vi.restoreAllMocks();
});

test('a page without a conversation says so once and asks for nothing more', async () => {
  begin('/agent/filters/36000');
  await settled();
  expect(asked).toEqual(['page-state']);
});

test('a page that may have one asks for the part that reads it, which takes the page over once', async () => {
  begin('/agent/tickets/7');
  await settled();
  expect(asked).toEqual(['load-page-part']);
  expect(takePage()?.stay).toBe(stay);
  expect(takePage()).toBeNull();
});

test('a conversation opened later is noticed, and one in a tab nobody sees when it is seen', async () => {
  begin('/agent/filters/36000');
  seen(false);
  history.pushState(null, '', '/agent/tickets/7');
  dispatchEvent(new PopStateEvent('popstate'));
  await vi.waitFor(() => expect(document.hidden).toBe(true));
  await settled();
  expect(asked).toEqual(['page-state']);
  seen(true);
  await vi.waitFor(() => expect(asked).toEqual(['page-state', 'load-page-part']));
});

test('a stay is not begun twice, and ends for a newer script', () => {
  begin('/agent/filters/36000');
  expect(beginStay()).toBeNull();
  document.dispatchEvent(new Event('amends-newer'));
  expect(stay.signal.aborted).toBe(true);
});
