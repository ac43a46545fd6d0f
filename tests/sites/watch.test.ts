// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watch } from '../../lib/sites/watch.ts';

let stop: AbortController;
const changed = vi.fn();
let wanted = true;
const watcher = { changed, wanted: () => wanted };

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
  history.replaceState(null, '', '/');
  changed.mockReset();
  wanted = true;
  stop = new AbortController();
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

const settle = () => vi.advanceTimersByTimeAsync(500);

test('says once that many nodes came', async () => {
  watch(document, watcher, stop.signal);
  for (let count = 0; count < 50; count += 1) document.body.append('x');
  await settle();
  expect(changed).toHaveBeenCalledTimes(1);
});

test('rests after a look that took long, but not where the address changed', async () => {
  let now = 0;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => now);
  changed.mockImplementation(() => {
    now += 10;
  });
  watch(document, watcher, stop.signal);
  document.body.append('x');
  await settle();
  expect(changed).toHaveBeenCalledTimes(1);
  document.body.append('y');
  await settle();
  expect(changed).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(500);
  expect(changed).toHaveBeenCalledTimes(2);
  history.pushState(null, '', '/agent/tickets/2');
  document.body.append('z');
  await settle();
  expect(changed).toHaveBeenCalledTimes(3);
  clock.mockRestore();
});

test('leaves typing in a reply box to others', async () => {
  const editor = document.createElement('div');
  editor.setAttribute('contenteditable', 'true');
  document.body.append(editor);
  watch(document, watcher, stop.signal);
  editor.append(document.createElement('p'));
  await settle();
  expect(changed).not.toHaveBeenCalled();
});

test('hears a route change that no event tells of', async () => {
  watch(document, watcher, stop.signal);
  history.pushState(null, '', '/agent/tickets/2');
  await vi.advanceTimersByTimeAsync(1500);
  expect(changed).toHaveBeenCalledTimes(1);
});

test('sees into the chat’s shadow root', async () => {
  const host = document.createElement('div');
  host.setAttribute('data-testid', 'xchatEmbedRoute');
  const shadow = host.attachShadow({ mode: 'open' });
  document.body.append(host);
  watch(document, watcher, stop.signal);
  await settle();
  changed.mockReset();
  shadow.append(document.createElement('li'));
  await settle();
  expect(changed).toHaveBeenCalledTimes(1);
});

test('hears nothing while nobody would look, and is told once when somebody does', async () => {
  const disconnect = vi.spyOn(MutationObserver.prototype, 'disconnect');
  watch(document, watcher, stop.signal);
  wanted = false;
  document.body.append('x');
  await settle();
  expect(disconnect).toHaveBeenCalledTimes(1);
  // So that it is known to have missed something.
  expect(changed).toHaveBeenCalledTimes(1);
  for (let count = 0; count < 5; count += 1) {
    document.body.append('y');
    await settle();
  }
  expect(changed).toHaveBeenCalledTimes(1);
  wanted = true;
  document.dispatchEvent(new Event('visibilitychange'));
  await settle();
  expect(changed).toHaveBeenCalledTimes(2);
  document.body.append('z');
  await settle();
  expect(changed).toHaveBeenCalledTimes(3);
  disconnect.mockRestore();
});

test('a panel that opens is heard of by itself', async () => {
  watch(document, watcher, stop.signal);
  wanted = false;
  document.body.append('x');
  await settle();
  wanted = true;
  await vi.advanceTimersByTimeAsync(1500);
  expect(changed).toHaveBeenCalledTimes(2);
});

test('is silent once stopped', async () => {
  watch(document, watcher, stop.signal);
  document.body.append('x');
  stop.abort();
  await settle();
  document.body.append('y');
  history.pushState(null, '', '/elsewhere');
  await vi.advanceTimersByTimeAsync(1500);
  expect(changed).not.toHaveBeenCalled();
});
