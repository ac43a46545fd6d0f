// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import { announce } from '../../entrypoints/inbox.content/announce.ts';
import type { Finding } from '../../lib/lint/rule.ts';
import type { Session } from '../../lib/session.ts';
import { emptyView, type Status } from '../../lib/view.ts';

/** What the background is told, and what it answers next. */
const worker = vi.hoisted(() => ({
  heard: [] as unknown[],
  answer: async (): Promise<unknown> => ({ done: true }),
}));

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: {
      sendMessage: (body: unknown) => {
        worker.heard.push(body);
        return worker.answer();
      },
    },
  },
}));

const reading: Status = { is: 'reading', site: 'gmail', fallback: false };
const state = (status: string, flags: number) => ({ do: 'page-state', flags, status });
let stop: AbortController;

const begin = () => {
  const store = createStore(() => emptyView(reading));
  announce({ store } as Session, stop.signal);
  const flag = (count: number) =>
    store.setState({ findings: Array.from({ length: count }, () => ({}) as Finding) });
  return { store, flag };
};

beforeEach(() => {
  vi.useFakeTimers();
  stop = new AbortController();
  worker.heard = [];
  worker.answer = async () => ({ done: true });
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

test('says how the page stands, once, and again when it stands otherwise', async () => {
  const { store, flag } = begin();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(worker.heard).toEqual([state('reading', 0)]);
  flag(2);
  store.setState({ draft: null });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(worker.heard).toEqual([state('reading', 0), state('reading', 2)]);
});

test('what the background did not do is said again until it is', async () => {
  worker.answer = () => Promise.reject(new Error('The worker is starting.'));
  begin();
  await vi.advanceTimersByTimeAsync(0);
  expect(worker.heard).toHaveLength(1);
  worker.answer = async () => ({ done: false });
  await vi.advanceTimersByTimeAsync(1_000);
  expect(worker.heard).toHaveLength(2);
  worker.answer = async () => ({ done: true });
  await vi.advanceTimersByTimeAsync(2_000);
  expect(worker.heard).toHaveLength(3);
  await vi.advanceTimersByTimeAsync(300_000);
  expect(worker.heard).toHaveLength(3);
});

test('what changes while it is being said is said after it, never before', async () => {
  let done = (_: unknown): void => {};
  worker.answer = () => new Promise((answer) => (done = answer));
  const { flag } = begin();
  await vi.advanceTimersByTimeAsync(0);
  flag(1);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(worker.heard).toEqual([state('reading', 0)]);
  worker.answer = async () => ({ done: true });
  done({ done: true });
  await vi.advanceTimersByTimeAsync(0);
  expect(worker.heard).toEqual([state('reading', 0), state('reading', 1)]);
});

test('a page whose script was ended says nothing more', async () => {
  worker.answer = async () => ({ done: false });
  const { flag } = begin();
  await vi.advanceTimersByTimeAsync(0);
  stop.abort();
  flag(3);
  await vi.advanceTimersByTimeAsync(300_000);
  expect(worker.heard).toHaveLength(1);
});
