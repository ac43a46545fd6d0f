// @vitest-environment jsdom
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { keepFocus } from '../../../components/ui/keep-focus.ts';

const place = document.body.appendChild(document.createElement('main'));

/** Rows of a list with two buttons each, and a button below it. */
const draw = (...names: string[]): void => {
  const row = (name: string): HTMLLIElement => {
    const item = document.createElement('li');
    item.append(...['Edit', 'Remove'].map((what) => button(`${what} ${name}`)));
    return item;
  };
  const list = document.createElement('ul');
  list.append(...names.map(row));
  place.replaceChildren(document.createElement('h1'), list, button('Add'));
};

const button = (words: string): HTMLButtonElement => {
  const made = document.createElement('button');
  made.textContent = words;
  return made;
};

const find = (words: string): HTMLButtonElement => {
  const found = [...place.querySelectorAll('button')].find((one) => one.textContent === words);
  if (!found) throw new Error(`No button ${words}`);
  return found;
};

const settle = () => new Promise((done) => setTimeout(done, 30));
const focusIs = (words: string) =>
  vi.waitFor(() => expect(document.activeElement?.textContent).toBe(words));

const stop = new AbortController();

beforeAll(() => {
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
  keepFocus(stop.signal);
});
// The next file has the same document.
afterAll(() => {
  stop.abort();
  vi.restoreAllMocks();
});
beforeEach(() => draw('one', 'two', 'three'));

test('a row that is removed hands the focus to the same button of the row in its place', async () => {
  find('Remove two').focus();
  find('Remove two').closest('li')?.remove();
  expect(document.activeElement).toBe(document.body);
  await focusIs('Remove three');
  find('Remove three').closest('li')?.remove();
  await focusIs('Remove one');
});

test('with the last row gone, what stands below the list has it', async () => {
  draw('one');
  find('Remove one').focus();
  place.querySelector('ul')?.remove();
  await focusIs('Add');
});

test('what takes the place of a row has it: a form at its first field', async () => {
  find('Edit two').focus();
  const [row, next] = [find('Edit two').closest('li'), find('Edit three').closest('li')];
  const form = document.createElement('li');
  form.append(...['first', 'second'].map(() => document.createElement('input')));
  row?.remove();
  next?.before(form);
  await vi.waitFor(() => expect(document.activeElement).toBe(form.querySelector('input')));
});

test('a note that is closed gives it back to where it was', async () => {
  const note = document.createElement('div');
  note.append(button('Close'));
  const shelf = place.appendChild(document.createElement('div'));
  shelf.append(note);
  find('Edit three').focus();
  find('Close').focus();
  note.remove();
  await focusIs('Edit three');
});

test('what was opened gives it back to what opened it, made anew or not', async () => {
  const opener = find('Add');
  opener.focus();
  const form = document.createElement('form');
  form.append(document.createElement('input'), button('Cancel'));
  opener.remove();
  place.append(form);
  await vi.waitFor(() => expect(document.activeElement).toBe(form.querySelector('input')));
  find('Cancel').focus();
  form.remove();
  place.append(button('Examples'), button('Add'));
  await focusIs('Add');
});

test('a button that cannot be pressed any more hands it to what had it before', async () => {
  find('Edit one').focus();
  find('Add').focus();
  find('Add').disabled = true;
  await focusIs('Edit one');
});

test('a press beside every control lets go of it, and so does who places it otherwise', async () => {
  find('Remove one').focus();
  find('Remove one').dispatchEvent(new Event('pointerdown', { bubbles: true }));
  find('Remove one').closest('li')?.remove();
  await settle();
  expect(document.activeElement).toBe(document.body);

  find('Remove two').focus();
  find('Remove two').closest('li')?.remove();
  find('Add').focus();
  await settle();
  await focusIs('Add');
});
