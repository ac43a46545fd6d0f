import { expect, test } from 'vitest';
import * as refusal from '../../../lib/lint/own/refusal.ts';
import { said } from '../../said.ts';

const { examplesKept, MOST_PHRASES } = refusal;
const refuseBeside = said(refusal.refuseBeside);
const refuseExamples = said(refusal.refuseExamples);
const refusePhrase = said(refusal.refusePhrase);

const own = (phrase: string, replacements: string[] = []) => ({
  phrase,
  why: '',
  replacements,
  strength: 'weak' as const,
});

test.each<[string, string[], RegExp | null]>([
  ['ticket', ['conversation'], null],
  ['(a|b)?', [], null],
  ['', [], /at least one word/],
  ['?! 😊', [], /at least one word/],
  ['a'.repeat(120), [], null],
  ['a'.repeat(121), [], /120 characters/],
  ['ticket', ['conversation', 'your Ticket'], /“your Ticket” holds the phrase itself/],
])('%j with %j', (phrase, replacements, expected) => {
  const why = refusePhrase(own(phrase, replacements));
  if (expected) expect(why).toMatch(expected);
  else expect(why).toBeNull();
});

test('the same words are refused whatever their capitals, apostrophes and spaces', () => {
  expect(refuseBeside(own('DON’T  do it'), [own("Don't do it")])).toMatch(/on the list already/);
  expect(refuseBeside(own('do not'), [own("Don't")])).toBeNull();
});

test('the list ends somewhere', () => {
  const full = Array.from({ length: MOST_PHRASES }, (_, at) => own(`phrase ${at}`));
  expect(refuseBeside(own('one more'), full)).toMatch(/holds 500 phrases/);
  expect(refuseBeside(own('one more'), full.slice(1))).toBeNull();
});

test('a phrase has to stand by its examples', () => {
  expect(
    refuseExamples('ticket', { flags: ['Your ticket.'], passes: ['Two tickets.'] }),
  ).toBeNull();
  expect(refuseExamples('ticket', { flags: ['Your case.'], passes: [] })).toMatch(
    /does not flag its example “Your case\.”/,
  );
  expect(refuseExamples('ticket', { flags: [], passes: ['A ticket.'] })).toMatch(
    /flags “A ticket\.”, which should pass/,
  );
});

test('examples a phrase does not stand by any more are left out', () => {
  const examples = { flags: ['Your ticket.', 'Your case.'], passes: ['Two tickets.', 'A ticket.'] };
  expect(examplesKept('ticket', examples)).toEqual({
    flags: ['Your ticket.'],
    passes: ['Two tickets.'],
  });
});
