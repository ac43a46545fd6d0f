import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createLint } from '../../../lib/lint/lint.ts';
import { ownRules } from '../../../lib/lint/own/own-rules.ts';
import type { DraftContext } from '../../../lib/lint/rule.ts';
import { speak } from '../../speak.ts';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return { browser };
});

beforeEach(() => vi.resetModules());
afterEach(() => speak('en'));

const context: DraftContext = { channel: 'gmail', customer: '', earlier: [], off: new Set() };

const wordsIn = async (folder: string) => {
  speak(folder);
  return (await import('../../../components/ui/habit-words.ts')).wordsOf;
};

test.each([
  ['en', 'The “if” doubts that anything happened at all.'],
  ['de', 'Das „if“ bezweifelt, dass überhaupt etwas geschehen ist.'],
  ['fr', 'Le « if » met en doute qu’il se soit passé quoi que ce soit.'],
])('%s: a finding says in the language why, and offers English', async (folder, why) => {
  const check = createLint(await wordsIn(folder));
  const [found] = check('I am sorry if that was too late.', context);
  expect(found?.why.replace(/\s/g, ' ')).toBe(why);
  expect(found?.replacements[0]).toBe("I'm sorry");
  expect(found?.source).toBe('D 1');
});

test('a phrase of the team says what the team said, and else what is said of them all', async () => {
  const wordsOf = await wordsIn('de');
  const own = { phrase: 'ticket', why: '', replacements: [], strength: 'weak' as const };
  const bare = createLint(wordsOf, ownRules([own]))('Your ticket.', context)[0];
  expect(bare).toMatchObject({
    title: 'Formulierungen Ihres Teams',
    why: 'Ihr Team hat diese Worte auf seine Liste gesetzt.',
    instead: 'Sagen Sie es mit anderen Worten.',
    source: '',
  });
  const said = { ...own, why: 'Too cold.', replacements: ['request'] };
  const full = createLint(wordsOf, ownRules([said]))('Your ticket.', context)[0];
  expect(full).toMatchObject({ why: 'Too cold.', instead: '', replacements: ['request'] });
});

test('what is searched is found whatever its accents and capitals', async () => {
  const { plain } = await import('../../../components/ui/plain.ts');
  expect(plain('Répète des données')).toContain(plain('REPETE'));
});
