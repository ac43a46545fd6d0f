// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { answerPastes, askToPaste } from '../../lib/sites/write/paste-request.ts';

const editor = (editable: boolean): HTMLElement => {
  const element = document.createElement('div');
  // jsdom has no isContentEditable of its own.
  Object.defineProperty(element, 'isContentEditable', { value: editable });
  document.body.append(element);
  return element;
};

test('nobody answers, then somebody pastes exactly what was asked, where it was asked', () => {
  const element = editor(true);
  expect(askToPaste(element, 'Sorry.')).toBe(false);
  const paste = vi.fn();
  answerPastes(document, paste);
  expect(askToPaste(element, 'Sorry.\n\nSam')).toBe(true);
  expect(paste).toHaveBeenCalledExactlyOnceWith(element, 'Sorry.\n\nSam');
  expect(askToPaste(editor(false), 'Sorry.')).toBe(false);
});

test('where an update has left two in the page, the text is pasted once', () => {
  const element = editor(true);
  const first = vi.fn();
  const second = vi.fn();
  const page = document.implementation.createHTMLDocument();
  page.body.append(element);
  answerPastes(page, first);
  answerPastes(page, second);
  expect(askToPaste(element, 'Sorry.')).toBe(true);
  expect(first.mock.calls.length + second.mock.calls.length).toBe(1);
});
