// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { SuggestionsSection } from '../../../components/panel/SuggestionsSection.tsx';
import { suggest } from '../../../lib/reply/suggest.ts';
import type { Command } from '../../../lib/view.ts';
import { situationOf } from '../../reply/situations.ts';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

const situation = situationOf({
  customer: 'I am furious. I ordered the lamp on 3 November and it still has not arrived!!',
  name: 'Jane Doe',
  reading: { category: 'delivery', severity: 3, emotions: ['anger'], marks: ['abuse'] },
});
const suggestions = suggest(situation);

const place = document.body.appendChild(document.createElement('div'));
let root: Root;
let asked: Command[];

beforeEach(async () => {
  asked = [];
  root = createRoot(place);
  await act(async () =>
    root.render(
      <SuggestionsSection
        suggestions={suggestions}
        situation={situation}
        begun={false}
        conversation={{ thread: 't1', account: '' }}
        ask={async (command) => {
          asked.push(command);
          return { ok: true };
        }}
      />,
    ),
  );
});
afterEach(() => act(async () => root.unmount()));

const button = (words: string): HTMLButtonElement => {
  const found = [...place.querySelectorAll('button')].find((one) => one.textContent === words);
  if (!found) throw new Error(`No button ${words}`);
  return found;
};
const press = (words: string) => act(async () => button(words).click());
const blanks = (): HTMLInputElement[] => [...place.querySelectorAll<HTMLInputElement>('.blank')];
const shown = (): string => place.querySelector('.reading-text')?.textContent ?? '';
const written = (): string =>
  asked.map((command) => (command.do === 'write' ? command.text : '')).join('');
const type = (input: HTMLInputElement, words: string) =>
  act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, words);
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
const key = (target: EventTarget, name: string) =>
  act(async () => {
    target.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true }));
  });

test('what is typed in a blank is what is inserted, in this reply and in the next', async () => {
  const [first] = blanks();
  if (!first) throw new Error('No blank');
  await type(first, 'Friday 14 August');
  await press('Insert');
  expect(written()).toContain('Friday 14 August');
  expect(written()).not.toContain('[date]');
  await key(window, '2');
  expect(place.querySelector('[aria-selected="true"]')?.textContent).toMatch(/^2/);
  expect(blanks()[0]?.value).toBe('Friday 14 August');
});

test('Enter in a blank goes on to the next, and a number there is typed and picks nothing', async () => {
  const at = suggestions.findIndex(({ id }) => id === 'escalate');
  await key(window, String(at + 1));
  const [first, second] = blanks();
  if (!first || !second) throw new Error('Two blanks were expected');
  first.focus();
  await key(first, '1');
  expect(place.querySelector('[aria-selected="true"]')?.textContent).toMatch(`${at + 1}`);
  await key(first, 'Enter');
  expect(document.activeElement).toBe(second);
  expect(asked).toEqual([]);
});

test('arrows walk the replies, and Enter takes the one that is open', async () => {
  const list = place.querySelector('[role="tablist"]');
  if (!list) throw new Error('No list');
  await key(list, 'ArrowDown');
  expect(place.querySelector('[aria-selected="true"]')?.textContent).toMatch(/^2/);
  await key(list, 'Enter');
  expect(written()).toBe(suggestions[1]?.text);
});

test('a reply is made shorter, or asks what would be fair, before it is inserted', async () => {
  const before = shown();
  await press('Shorter');
  expect(button('Shorter').getAttribute('aria-pressed')).toBe('true');
  expect(shown().length).toBeLessThan(before.length);
  await press('Shorter');
  expect(shown()).toBe(before);
  await press('Ask what would be fair');
  await press('Insert');
  expect(written()).toMatch(/fair|right for you|settle/);
});

test('where the words are abusive the agent is told what they may do', () => {
  expect(place.querySelector('.hint-calm')?.textContent).toMatch(/boundary/);
});
