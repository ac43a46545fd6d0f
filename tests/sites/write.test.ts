// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { draftOf } from '../../lib/sites/draft.ts';
import type { Composer } from '../../lib/sites/site.ts';
import { writeTo } from '../../lib/sites/write/write.ts';

const DRAFT = 'Please wait for us.';

/** An editor that takes text as CKEditor does: by its own handling of `beforeinput`. */
const ckeditor = (take: (text: string) => string = (text) => text): Composer => {
  const element = document.createElement('div');
  element.setAttribute('contenteditable', 'true');
  element.tabIndex = 0;
  element.append(document.createElement('p'));
  element.firstElementChild?.append(DRAFT);
  element.addEventListener('beforeinput', (event) => {
    const range = document.getSelection()?.getRangeAt(0);
    range?.deleteContents();
    range?.insertNode(document.createTextNode(take(event.data ?? '')));
    element.normalize();
  });
  document.body.append(element);
  return { element, editor: 'ckeditor', mode: 'reply', thread: '1', ranks: {} };
};

beforeEach(() => {
  document.body.replaceChildren();
  history.replaceState(null, '', '/agent/tickets/1');
});

const textOf = ({ element }: Composer): string => draftOf(element).text;

test('writes, and sees that it arrived', async () => {
  const composer = ckeditor();
  expect(await writeTo(composer, 'Give us a day.', { start: 0, end: 12 })).toEqual({ ok: true });
  expect(textOf(composer)).toBe('Give us a day.for us.');
  expect(await writeTo(composer, 'Sorry.', 'replace')).toEqual({ ok: true });
  expect(textOf(composer)).toBe('Sorry.');
});

test('says so when the editor takes nothing', async () => {
  const composer = ckeditor();
  const deaf = composer.element.cloneNode(true) as HTMLElement;
  composer.element.replaceWith(deaf);
  const written = await writeTo({ ...composer, element: deaf }, 'Sorry.', 'insert');
  expect(written).toMatchObject({ ok: false, why: 'write_notTaken' });
  expect(draftOf(deaf).text).toBe(DRAFT);
});

test('brings the draft back when the text arrives twice', async () => {
  const composer = ckeditor((text) => (text === DRAFT ? text : text + text));
  const written = await writeTo(composer, 'Sorry.', 'replace');
  expect(written).toMatchObject({ ok: false, why: 'write_notTaken' });
  expect(textOf(composer)).toBe(DRAFT);
});

test('owns up when the draft cannot be brought back', async () => {
  const composer = ckeditor((text) => `${text}?`);
  const written = await writeTo(composer, 'Sorry.', 'replace');
  expect(written).toMatchObject({ ok: false, why: 'write_inPart' });
});

test.each([
  ['hides the reply box', ({ element }: Composer) => element.setAttribute('hidden', '')],
  ['takes the reply box away', ({ element }: Composer) => element.remove()],
  ['opens another ticket', () => history.pushState(null, '', '/agent/tickets/2')],
])('writes nothing when the agent %s meanwhile', async (_, leave) => {
  const composer = ckeditor();
  const taken = vi.fn();
  composer.element.addEventListener('beforeinput', taken);
  const writing = writeTo(composer, 'Sorry.', 'insert');
  leave(composer);
  expect(await writing).toMatchObject({ ok: false });
  expect(taken).not.toHaveBeenCalled();
  expect(composer.element.textContent).toBe(DRAFT);
});

test('sends no key and clicks nothing', async () => {
  const seen: string[] = [];
  for (const name of ['keydown', 'keypress', 'keyup', 'click', 'mousedown', 'submit']) {
    document.addEventListener(name, () => seen.push(name), true);
  }
  await writeTo(ckeditor(), 'Sorry.', 'replace');
  expect(seen).toEqual([]);
});
