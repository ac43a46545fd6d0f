// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createCard } from '../../lib/marks/card.ts';
import { labelAtCaret } from '../../lib/marks/label.ts';
import type { Mark, Placed } from '../../lib/marks/mark.ts';
import { createUnderlines } from '../../lib/marks/underlines.ts';

const markOf = (strength: Mark['strength'], start: number, end: number): Mark => ({
  ...{ key: strength, start, end, strength, title: `A ${strength} habit`, why: 'Why.' },
  ...{ instead: '', source: '', replacements: [] },
});

const text = 'one two three four five';
const strong = markOf('strong', 4, 7);
const weak = markOf('weak', 14, 18);
let stop: AbortController;

const put = () => {
  const box = document.createElement('div');
  box.tabIndex = 0;
  const words = document.createTextNode(text);
  box.append(words);
  document.body.replaceChildren(box);
  const rangeOf = (start: number, end: number): Range => {
    const range = document.createRange();
    range.setStart(words, start);
    range.setEnd(words, end);
    return range;
  };
  return { element: box, text, rangeOf };
};

beforeEach(() => {
  stop = new AbortController();
});
afterEach(() => {
  stop.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('strong and weak differ in shape and in thickness, in colour besides', () => {
  const written = vi.spyOn(CSSStyleSheet.prototype, 'replaceSync');
  vi.stubGlobal('Highlight', Set);
  vi.stubGlobal('CSS', { highlights: new Map() });
  const looks = (['light', 'dark'] as const).flatMap((theme) => {
    createUnderlines().show(put(), [strong, weak], theme, document);
    const rules = written.mock.lastCall?.[0] ?? '';
    return [...rules.matchAll(/text-decoration: underline (\S+) (\S+) (#\w+)/g)];
  });
  document.adoptedStyleSheets = [];
  const [brightStrong, brightWeak, darkStrong, darkWeak] = looks.map(([, ...look]) => look);
  for (const [one, other] of [
    [brightStrong, brightWeak],
    [darkStrong, darkWeak],
  ])
    for (const part of [0, 1, 2]) expect(one?.[part]).not.toBe(other?.[part]);
  expect(looks).toHaveLength(4);
  expect(brightStrong?.slice(0, 2)).toEqual(darkStrong?.slice(0, 2));
});

test.each([
  [strong, 'Strong mark A strong habit'],
  [weak, 'Light mark A weak habit'],
])('the card is called by its strength and its habit: %#', (mark, name) => {
  const actions = {
    ...{ mend: vi.fn(), dismiss: vi.fn(), turnOff: vi.fn() },
    ...{ openSettings: vi.fn(), close: vi.fn() },
  };
  const card = createCard(mark, 'Gmail', actions).element;
  const parts = card.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const said = parts.map((id) => {
    const part = card.querySelector(`#${id}`);
    return part?.getAttribute('aria-label') || part?.ariaLabel || part?.textContent;
  });
  expect(said.join(' ')).toBe(name);
});

test('a caret moved into marked words has their label said, and only then', () => {
  vi.useFakeTimers();
  const field = put();
  const layer = document.body.appendChild(document.createElement('div'));
  const placed: Placed[] = [strong, weak].map((mark) => ({
    mark,
    range: field.rangeOf(mark.start, mark.end),
  }));
  labelAtCaret(layer, () => ({ field, placed }), stop.signal);
  const said = (at: number, key = 'ArrowRight'): string => {
    const caret = field.rangeOf(at, at);
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(caret);
    field.element.dispatchEvent(new KeyboardEvent('keyup', { key, bubbles: true, composed: true }));
    vi.advanceTimersByTime(1_000);
    return layer.textContent ?? '';
  };
  expect(said(5)).toBe('Strong mark: A strong habit');
  expect(said(6)).toBe('Strong mark: A strong habit');
  expect(said(10)).toBe('');
  // Typed words are counted, not labelled.
  expect(said(15, 'e')).toBe('');
  expect(said(15)).toBe('Light mark: A weak habit');
  expect(said(0, 'Home')).toBe('');
  stop.abort();
  expect(said(15)).toBe('');
});
