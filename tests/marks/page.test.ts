// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { markAt } from '../../lib/marks/at-point.ts';
import { findWords } from '../../lib/marks/find-words.ts';
import type { Placed } from '../../lib/marks/mark.ts';
import { optsOut } from '../../lib/marks/opted-out.ts';
import { themeOf } from '../../lib/marks/theme.ts';

const put = (html: string): HTMLElement => {
  document.body.replaceChildren(
    document.importNode(new DOMParser().parseFromString(html, 'text/html').body, true),
  );
  const box = document.querySelector<HTMLElement>('.box');
  if (!box) throw new Error('no box');
  return box;
};

beforeEach(() => {
  // jsdom lays nothing out: what is there is shown.
  Element.prototype.checkVisibility = () => true;
});

test.each([
  ['<div class="box"></div>', false],
  ['<div class="box" data-gramm="true"></div>', false],
  ['<div class="box" data-gramm="false"></div>', true],
  ['<div data-gramm="false"><div class="box"></div></div>', true],
  ['<div class="box" data-gramm_editor="false"></div>', true],
  ['<div class="box" data-enable-grammarly="false"></div>', true],
  ['<div class="box" spellcheck="false"></div>', false],
  ['<div spellcheck="false"><div class="box"></div></div>', true],
  ['<div spellcheck="false"><div spellcheck="true"><div class="box"></div></div></div>', false],
])('%s wants no marks: %j', (html, out) => {
  expect(optsOut(put(html))).toBe(out);
});

test.each([
  ['<div style="background: #ffffff"><div class="box"></div></div>', 'light'],
  ['<div style="background: rgb(21, 32, 43)"><div class="box"></div></div>', 'dark'],
  ['<div style="background: #000"><div class="box" style="background: #fff"></div></div>', 'light'],
  [
    '<div style="background: #fff"><p class="box" style="background: rgba(0,0,0,.2)"></p></div>',
    'light',
  ],
  ['<div class="box"></div>', 'light'],
])('%s is %s', (html, theme) => {
  expect(themeOf(put(html))).toBe(theme);
});

test('the ground of a box in a shadow root may be outside of it', () => {
  const host = put('<div style="background: #101418"><div class="box"></div></div>');
  const inner = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
  expect(themeOf(inner)).toBe('dark');
});

test('words of a message are found where the page shows them, however it breaks its lines', () => {
  const box = put(
    '<div><p>It came <b>bro</b>ken.</p><p>It came\n  late. It came broken again.</p><div class="box">It came late.</div></div>',
  );
  const message = 'It came broken.\n\nIt came late. It came broken again.';
  const found = (words: string, from = 0) => {
    const start = message.indexOf(words, from);
    return findWords(document.body, message, start, start + words.length, [box]);
  };
  expect(found('came broken')?.startContainer.parentElement?.textContent).toContain('bro');
  expect(found('came broken')?.toString()).toBe('came broken');
  expect(found('came broken', 20)?.toString()).toBe('came broken');
  expect(found('came broken', 20)?.startContainer).not.toBe(found('came broken')?.startContainer);
  expect(found('came late')?.toString()).toBe('came\n  late');
  expect(findWords(document.body, 'never said', 0, 5, [])).toBeNull();
  expect(findWords(document.body, message, 3, 3, [])).toBeNull();
});

test('the mark under a point is known by the line it is on', () => {
  const lines = [new DOMRect(10, 10, 50, 20), new DOMRect(0, 30, 30, 20)];
  const range = document.createRange();
  range.getClientRects = () => lines as unknown as DOMRectList;
  const all = [{ mark: { key: 'a' }, range }] as unknown as Placed[];
  expect(markAt(all, 15, 15)?.box).toBe(lines[0]);
  expect(markAt(all, 5, 45)?.box).toBe(lines[1]);
  expect(markAt(all, 5, 15)).toBeNull();
});
