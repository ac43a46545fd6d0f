// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createGround } from '../../lib/marks/ground.ts';

let stop: AbortController;
let systemTurns: () => void;
let frames: number;

const frame = (): Promise<void> => new Promise((done) => setTimeout(done, 40));

beforeEach(() => {
  stop = new AbortController();
  vi.stubGlobal('matchMedia', () => ({
    matches: false,
    addEventListener: (_type: string, turns: () => void) => {
      systemTurns = turns;
    },
  }));
  frames = 0;
  const { requestAnimationFrame: real } = window;
  vi.stubGlobal('requestAnimationFrame', (then: FrameRequestCallback) => {
    frames += 1;
    return real(then);
  });
  document.head.replaceChildren();
  document.documentElement.removeAttribute('style');
  document.documentElement.removeAttribute('class');
});
afterEach(() => {
  stop.abort();
  vi.unstubAllGlobals();
});

const watched = () => {
  const box = document.createElement('div');
  const around = document.createElement('div');
  around.append(box);
  document.body.replaceChildren(around);
  const turned = vi.fn();
  const ground = createGround(turned, stop.signal);
  ground.watch(box);
  expect(ground.theme(box)).toBe('light');
  return { box, around, ground, turned };
};

const sheet = (css: string): HTMLStyleElement => {
  const made = document.createElement('style');
  made.textContent = css;
  return made;
};

test.each<[string, (around: HTMLElement) => void]>([
  ['a style at the top', () => document.documentElement.style.setProperty('background', '#111')],
  ['a style on the way up', (around) => around.style.setProperty('background', '#111')],
  ['another sheet', () => document.head.append(sheet('body { background: #111 }'))],
])('%s is told of by the next frames', async (_, change) => {
  const { box, around, ground, turned } = watched();
  change(around);
  await vi.waitFor(() => expect(turned).toHaveBeenCalledOnce());
  expect(ground.theme(box)).toBe('dark');
});

test('a class, a rule of which is there already', async () => {
  document.head.append(sheet('.night { background: #111 }'));
  const { box, ground, turned } = watched();
  document.documentElement.className = 'night';
  await vi.waitFor(() => expect(turned).toHaveBeenCalledOnce());
  document.documentElement.className = '';
  await vi.waitFor(() => expect(turned).toHaveBeenCalledTimes(2));
  expect(ground.theme(box)).toBe('light');
});

test('a colour that fades is looked at once more at its end, and with the system', async () => {
  const { box, around, ground, turned } = watched();
  const fading = vi.spyOn(window, 'getComputedStyle');
  const end = new Event('transitionend', { bubbles: true });
  around.dispatchEvent(Object.assign(end, { propertyName: 'background-color' }));
  await vi.waitFor(() => expect(fading).toHaveBeenCalled());
  fading.mockClear();
  systemTurns();
  await vi.waitFor(() => expect(fading).toHaveBeenCalled());
  expect(turned).not.toHaveBeenCalled();
  expect(ground.theme(box)).toBe('light');
  fading.mockRestore();
});

test('while nothing changes nothing is asked, and nothing at all without a box', async () => {
  const { box, ground, turned } = watched();
  document.body.append(document.createElement('p'));
  box.append('typed');
  await frame();
  expect(frames).toBe(0);
  ground.watch(null);
  document.documentElement.style.setProperty('background', '#111');
  systemTurns();
  await frame();
  expect(frames).toBe(0);
  expect(turned).not.toHaveBeenCalled();
});

test.each([
  ['dark', 'dark'],
  ['light', 'light'],
  ['light dark', 'light'],
])('a page that paints nothing and says %s is %s', (schemes, theme) => {
  const meta = document.createElement('meta');
  meta.name = 'color-scheme';
  meta.content = schemes;
  document.head.append(meta);
  const box = document.body.appendChild(document.createElement('div'));
  expect(createGround(vi.fn(), stop.signal).theme(box)).toBe(theme);
});
