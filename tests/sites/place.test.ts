import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { draftOf } from '../../lib/sites/draft.ts';
import type { Composer, EditorKind, HowToWrite } from '../../lib/sites/site.ts';
import { isAsExpected } from '../../lib/sites/write/expect.ts';
import { afterChange, changeFor, rangeFor, withNeighbour } from '../../lib/sites/write/place.ts';

const box = (html: string, editor: EditorKind = 'plain'): Composer => {
  const { window } = new JSDOM(`<div id="box" contenteditable="true">${html}</div>`);
  const element = window.document.getElementById('box');
  if (!element) throw new Error('no box');
  return { element, editor, mode: 'reply', thread: '1', ranks: {} };
};

const after = (composer: Composer, text: string, how: HowToWrite): string | null => {
  const draft = draftOf(composer.element);
  const change = changeFor(composer, draft, text, how);
  return change && afterChange(draft.text, change);
};

const putCaret = ({ element }: Composer, path: number[], offset: number): void => {
  const node = path.reduce<Node>((at, index) => at.childNodes[index] ?? at, element);
  element.ownerDocument.getSelection()?.collapse(node, offset);
};

test.each<[string, EditorKind, HowToWrite, string | null]>([
  ['<div>Hi Dana</div>', 'plain', 'replace', 'Sorry.'],
  ['<div>Hi Dana</div>', 'plain', 'append', 'Hi Dana\n\nSorry.'],
  ['<div>Hi Dana</div>', 'draftjs', 'append', 'Hi Dana\nSorry.'],
  ['<div>Hi Dana</div>', 'plain', { start: 3, end: 7 }, 'Hi Sorry.'],
  ['<div>Hi Dana</div>', 'plain', { start: 3, end: 8 }, null],
  ['<div>Hi Dana</div>', 'plain', { start: -1, end: 2 }, null],
  ['<div><br></div><div class="gmail_signature">Sam</div>', 'plain', 'append', 'Sorry.'],
  ['<div>Hi</div><div class="gmail_signature">Sam</div>', 'plain', 'insert', 'Hi Sorry.'],
])('%s in %s by %j', (html, editor, how, text) => {
  expect(after(box(html, editor), 'Sorry.', how)).toBe(text);
});

test('inserts at the caret and keeps words apart', () => {
  const composer = box('<p>alpha omega</p>');
  putCaret(composer, [0, 0], 5);
  expect(after(composer, 'Sorry.', 'insert')).toBe('alpha Sorry. omega');
  putCaret(composer, [0, 0], 6);
  expect(after(composer, 'Sorry.', 'insert')).toBe('alpha Sorry. omega');
});

test('keeps what is selected when inserting', () => {
  const composer = box('<p>alpha omega</p>');
  const text = composer.element.firstChild?.firstChild;
  if (text) composer.element.ownerDocument.getSelection()?.setBaseAndExtent(text, 0, text, 11);
  expect(after(composer, 'Sorry.', 'insert')).toBe('alpha omega Sorry.');
});

test('on a blank line the text stands there, and not on the line above', () => {
  const composer = box('<div>Hi Dana,</div><div><br></div><div><br></div><div>Sam</div>');
  putCaret(composer, [2], 0);
  const draft = draftOf(composer.element);
  const change = changeFor(composer, draft, 'Sorry.', 'insert');
  expect(change && afterChange(draft.text, change)).toBe('Hi Dana,\n\nSorry.\nSam');
  const range = change && rangeFor(composer.element, draft, change);
  expect(range?.startContainer).toBe(composer.element.childNodes[2]);
});

test('a caret elsewhere in the page is not the caret of this box', () => {
  const composer = box('<p>alpha</p>');
  const { ownerDocument } = composer.element;
  ownerDocument.body.prepend('beside');
  ownerDocument.getSelection()?.collapse(ownerDocument.body.firstChild, 3);
  expect(after(composer, 'Sorry.', 'insert')).toBe('alpha Sorry.');
});

test('takes words out by replacing a neighbour by itself', () => {
  expect(withNeighbour('you must wait', { start: 3, end: 8, text: '' })).toEqual({
    start: 2,
    end: 8,
    text: 'u',
  });
  expect(withNeighbour('wait now', { start: 0, end: 5, text: '' })).toEqual({
    start: 0,
    end: 6,
    text: 'n',
  });
  expect(withNeighbour('now 🌻', { start: 0, end: 4, text: '' })).toEqual({
    start: 0,
    end: 6,
    text: '🌻',
  });
  expect(withNeighbour('wait', { start: 0, end: 4, text: '' }).text).toBe('');
});

test('a blank box is written to before its signature', () => {
  const { element } = box('<div><br></div><div class="gmail_signature">Sam</div>');
  const range = rangeFor(element, draftOf(element), { start: 0, end: 0 });
  expect(range.startContainer).toBe(element.firstChild);
  const bare = box('<div class="gmail_signature">Sam</div>').element;
  expect(rangeFor(bare, draftOf(bare), { start: 0, end: 0 }).startContainer).toBe(bare);
});

test.each([
  ['Hi Dana,\n\nSorry.', 'Hi Dana,\nSorry.', 'Hi Dana,\nSorry.', true],
  ['Hi Dana,\n\nSorry.', 'Hi Dana,\nSorry.', 'Sorry.', false],
  ['Hi\u00a0Dana, \n\u200bSorry.\n', 'Hi Dana,\nSorry.', 'Sorry.', true],
  ['Hi Dana, Sorry.', 'Hi Dana,\nSorry.', 'Hi Dana,\nSorry.', false],
  ['Sorry.Sorry.', 'Sorry.', 'Sorry.', false],
  ['SorryDana', 'Sorry Dana', 'Sorry Dana', false],
  ['Sorry. Hello', 'Hello Sorry.', 'Sorry.', false],
  ['', 'Sorry.', 'Sorry.', false],
])('%j where %j should be, when %j was written', (draft, expected, written, right) => {
  expect(isAsExpected(draft, expected, written)).toBe(right);
});
