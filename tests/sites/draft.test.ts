import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { draftOf } from '../../lib/sites/draft.ts';

const open = (html: string, style = ''): HTMLElement => {
  const { window } = new JSDOM(
    `<div id="box" contenteditable="true" style="${style}">${html}</div>`,
  );
  const element = window.document.getElementById('box');
  if (!element) throw new Error('no box');
  return element;
};

describe('reads what was typed in', () => {
  test.each([
    [
      'Gmail',
      '<div>One</div><div><br></div><div>two&nbsp; three</div><div>four<br>five</div>',
      '',
      'One\n\ntwo  three\nfour\nfive',
    ],
    [
      'CKEditor',
      '<p>One</p><p>\u2060two<br>three\u200b</p><p><br data-cke-filler="true"></p>',
      '',
      'One\n\ntwo\nthree',
    ],
    [
      'Draft.js',
      '<div data-contents="true"><div data-block="true"><span><span data-text="true">a  b</span></span></div><div data-block="true"><span><br data-text="true"></span></div><div data-block="true"><span><span data-text="true">c</span></span></div></div>',
      'white-space: pre-wrap',
      'a  b\n\nc',
    ],
    [
      'a quote and a signature',
      '<div>Mine</div><div class="gmail_quote">Theirs</div><div class="gmail_signature">Sam</div>',
      '',
      'Mine',
    ],
    ['a family of four', '<div>👨‍👩‍👧‍👦 hello</div>', '', '👨‍👩‍👧‍👦 hello'],
    ['nothing', '<p><br data-cke-filler="true"></p>', '', ''],
  ])('%s', (_, html, style, text) => {
    expect(draftOf(open(html, style)).text).toBe(text);
  });
});

test('leads from every offset back to its place, across elements and fillers', () => {
  const draft = draftOf(open('<p>I <b>re\u200bal</b>ly</p><p>mean&nbsp;it</p>'));
  expect(draft.text).toBe('I really\n\nmean it');
  expect(draft.rangeOf(2, 8)?.toString()).toBe('re\u200bally');
  expect(draft.rangeOf(10, 17)?.toString()).toBe('mean\u00a0it');
  expect(draft.rangeOf(4, 14)?.toString()).toBe('allymean');
  expect(draft.rangeOf(17, 17)?.collapsed).toBe(true);
  expect(draft.rangeOf(16, 18)).toBeNull();
  expect(draft.rangeOf(3, 2)).toBeNull();
});

test('knows what was typed before a place and after it, and on which line it is', () => {
  const element = open(
    '<div>One</div><div><br></div><div>two</div><div><br></div><div class="gmail_signature">Sam</div>',
  );
  const draft = draftOf(element);
  const [one, blank, two, last, signature] = element.children;
  const around = (node: Node | null | undefined, offset: number) =>
    draft.around(node ?? element, offset);
  expect(around(one?.firstChild, 2)).toEqual({ before: 'On', after: 'e\n\ntwo' });
  expect(around(blank, 0)).toEqual({ before: 'One\n', after: '\ntwo' });
  expect(around(two?.firstChild, 0)).toEqual({ before: 'One\n\n', after: 'two' });
  expect(around(last, 0)).toEqual({ before: 'One\n\ntwo\n', after: '' });
  expect(around(signature?.firstChild, 1)).toBeNull();
  expect(around(element, 5)).toBeNull();
  expect(around(element, 0)).toEqual({ before: '', after: 'One\n\ntwo' });
  expect(around(element.ownerDocument.body, 0)).toBeNull();
  expect(element.textContent).toBe('OnetwoSam');
});
