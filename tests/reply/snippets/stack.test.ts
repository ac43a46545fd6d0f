import { expect, test } from 'vitest';
import { goingOn, stack } from '../../../lib/reply/snippets/stack.ts';

const us = ['Anna', 'Lumen'];

test.each<[what: string, texts: string[], whole: string]>([
  ['nothing', [], ''],
  ['one, as it is', ['Hi Jane,\n\nIt left.\n\nBest,\nAnna'], 'Hi Jane,\n\nIt left.\n\nBest,\nAnna'],
  ['two without a greeting', ['It left.', 'It is late.'], 'It left.\n\nIt is late.'],
  [
    'greeting and sign-off of each',
    [
      'Hi Jane,\n\nIt left.\n\nKind regards,\nAnna',
      'Hello Jane,\n\nIt is late.\n\nBest,\nAnna\nLumen',
    ],
    'Hi Jane,\n\nIt left.\n\nIt is late.\n\nBest,\nAnna\nLumen',
  ],
  [
    'a greeting in the line',
    ['Hi Jane, thanks for writing.', 'Hello Jane, it left today.'],
    'Hi Jane,\n\nThanks for writing.\n\nIt left today.',
  ],
  [
    'only the second greets, only the first signs',
    ['It left.\n\n– Anna', 'Dear [customer name],\nIt is late.'],
    'Dear [customer name],\n\nIt left.\n\nIt is late.\n\n– Anna',
  ],
  [
    'a title',
    ['Dear Mr. Doe, it left.', 'Dear Dr. Doe,\nBye.'],
    'Dear Mr. Doe,\n\nIt left.\n\nBye.',
  ],
  [
    'a bare name signs',
    ['It left.\n\nAnna\nLumen', 'It is late.'],
    'It left.\n\nIt is late.\n\nAnna\nLumen',
  ],
  ['a name of others does not', ['Ask for\nMaria', 'Bye now.'], 'Ask for\nMaria\n\nBye now.'],
  [
    'a list is no signature',
    ['Bring:\n- the lamp\n- the box', 'It is late.'],
    'Bring:\n- the lamp\n- the box\n\nIt is late.',
  ],
  [
    'a sentence that begins like a greeting',
    ['Good morning deliveries are possible from May on.', 'Thanks for waiting so long.'],
    'Good morning deliveries are possible from May on.\n\nThanks for waiting so long.',
  ],
  [
    'a snippet that only signs',
    ['It left.', 'Kind regards,\nAnna', 'It is late.'],
    'It left.\n\nIt is late.\n\nKind regards,\nAnna',
  ],
  ['a snippet that only greets', ['Hi Jane,', 'It left.'], 'Hi Jane,\n\nIt left.'],
  [
    'thanks with a name',
    ['It left.\n\nMany thanks\nAnna', 'More.\n\nThank you!'],
    'It left.\n\nMore.\n\nThank you!',
  ],
])('%s', (_, texts, whole) => {
  expect(stack(texts, us)).toBe(whole);
});

test('thanks in the middle is no end', () => {
  const text = "Many thanks!\n\nWe'll look into it today.";
  expect(stack([text, 'It is late.'], us)).toBe(`${text}\n\nIt is late.`);
});

test('no word but greetings and sign-offs is lost, and nothing is said twice', () => {
  const bodies = ['First thing.', 'Second, with\ntwo lines.', 'Third (of all).'];
  const texts = bodies.map((body) => `Hi Jane,\n\n${body}\n\nBest,\nAnna`);
  const whole = stack(texts, us);
  for (const part of [...bodies, 'Hi Jane,', 'Best,\nAnna'])
    expect(whole.split(part)).toHaveLength(2);
});

test('names that are not set sign nothing', () => {
  expect(stack(['It left.\n', 'It is late.\n\n'], ['', ' '])).toBe('It left.\n\nIt is late.');
});

test.each([
  ['Hi Jane,\n\nIt left.', 'Hello Jane,\nthanks.', 'It left.'],
  ['Hi Jane, it left.', ' Dear Jane,', 'It left.'],
  ['Hi Jane,\n\nIt left.', 'It is late.', 'Hi Jane,\n\nIt left.'],
  ['Hi Jane,\n\nIt left.', '', 'Hi Jane,\n\nIt left.'],
  ['It left.', 'Hi Jane,', 'It left.'],
])('%j after the draft %j is %j', (text, draft, put) => {
  expect(goingOn(text, draft)).toBe(put);
});
