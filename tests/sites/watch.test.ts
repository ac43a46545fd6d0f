// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watch } from '../../lib/sites/watch.ts';

let stop: AbortController;
const changed = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
  history.replaceState(null, '', '/');
  changed.mockReset();
  stop = new AbortController();
});

afterEach(() => {
  stop.abort();
  vi.useRealTimers();
});

const settle = () => vi.advanceTimersByTimeAsync(500);

test('says once that many nodes came', async () => {
  watch(document, changed, stop.signal);
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
  watch(document, changed, stop.signal);
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
  watch(document, changed, stop.signal);
  editor.append(document.createElement('p'));
  await settle();
  expect(changed).not.toHaveBeenCalled();
});

test('hears a route change that no event tells of', async () => {
  watch(document, changed, stop.signal);
  history.pushState(null, '', '/agent/tickets/2');
  await vi.advanceTimersByTimeAsync(1500);
  expect(changed).toHaveBeenCalledTimes(1);
});

test('sees into the chat’s shadow root', async () => {
  const host = document.createElement('div');
  host.setAttribute('data-testid', 'xchatEmbedRoute');
  const shadow = host.attachShadow({ mode: 'open' });
  document.body.append(host);
  watch(document, changed, stop.signal);
  await settle();
  changed.mockReset();
  shadow.append(document.createElement('li'));
  await settle();
  expect(changed).toHaveBeenCalledTimes(1);
});

test('is silent once stopped', async () => {
  watch(document, changed, stop.signal);
  document.body.append('x');
  stop.abort();
  await settle();
  document.body.append('y');
  history.pushState(null, '', '/elsewhere');
  await vi.advanceTimersByTimeAsync(1500);
  expect(changed).not.toHaveBeenCalled();
});
