import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { isShown } from '../../lib/sites/visible.ts';

test.each([
  ['<p id="it">x</p>', true],
  ['<p id="it" hidden>x</p>', false],
  ['<div style="display : none"><p id="it">x</p></div>', false],
  ['<div style="visibility:hidden"><p id="it">x</p></div>', false],
  ['<div style="visibility:hidden"><p id="it" style="visibility: visible">x</p></div>', true],
  ['<style>.off { display: none }</style><div class="off"><p id="it">x</p></div>', false],
  ['<div style="--display:none;color:red"><p id="it">x</p></div>', true],
])('%s', (html, shown) => {
  const { document } = new JSDOM(html).window;
  const element = document.getElementById('it');
  expect(element && isShown(element)).toBe(shown);
});

test('an element in a hidden host, or in no page, is not shown', () => {
  const { document } = new JSDOM('<div id="host" hidden></div>').window;
  const shadow = document.getElementById('host')?.attachShadow({ mode: 'open' });
  const inside = document.createElement('p');
  expect(isShown(inside)).toBe(false);
  shadow?.append(inside);
  expect(isShown(inside)).toBe(false);
  document.getElementById('host')?.removeAttribute('hidden');
  expect(isShown(inside)).toBe(true);
});
