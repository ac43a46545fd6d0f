import { expect, test } from 'vitest';
import { hintsFor, needsCalm } from '../../lib/reply/hints.ts';
import { messagesIn } from '../speak.ts';
import { generated } from './generated.ts';
import { situationOf } from './situations.ts';

const ids = (customer: string, reading = {}): string[] =>
  hintsFor(situationOf({ customer, reading }));

test.each([
  ["I'm so sorry to bother you, the lamp hums a little.", {}, 'ask-deeper'],
  ['This is outrageous!! I am furious.', { severity: 3, emotions: ['anger'] }, 'do-not-mirror'],
  ['Third time I write.', { marks: ['repeat-contact'] }, 'patience'],
  ['I have been a loyal customer and the lamp broke.', {}, 'no-excuses'],
  ['I want a voucher and free delivery for this.', {}, 'stay-objective'],
  ['My baby cannot sleep in this cold.', {}, 'name-the-hardship'],
  ['The lamp broke and I will post it.', { marks: ['public-threat'] }, 'ten-thousand-readers'],
])('%s', (customer, reading, id) => {
  expect(ids(customer, reading)).toContain(id);
});

test('a calm message about one thing needs no advice', () => {
  expect(ids('The lamp has not arrived.')).toEqual([]);
  expect(ids('I love the lamp!', { kind: 'other', emotions: ['joy'] })).toEqual([]);
});

test('advice is two lines at most', () => {
  const all = Array.from({ length: 300 }, (_, seed) => hintsFor(generated(seed)));
  for (const hints of all) expect(hints.length).toBeLessThanOrEqual(2);
  expect(all.flat().length).toBeGreaterThan(50);
});

test('advice says what to do, and nobody is called anything', () => {
  const said = Object.entries(messagesIn('en')).filter(([key]) => /^hint_(?!label)/.test(key));
  expect(said.length).toBeGreaterThan(5);
  for (const [, { message }] of said) {
    expect(message).toMatch(/^[A-Z].+\.$/);
    expect(message).not.toMatch(/customer|they are|this person|difficult|aggressive|chronic|!/i);
  }
});

test('where the words are abusive the agent is told what they may do', () => {
  const abused = situationOf({ customer: 'You idiots.', reading: { marks: ['abuse'] } });
  expect(needsCalm(abused)).toBe(true);
  expect(needsCalm(situationOf({ customer: 'The lamp broke.' }))).toBe(false);
  expect(messagesIn('en').hint_calm?.message).toMatch(/boundary.+lead/);
});
