import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { draftContext } from '../../lib/lint/draft-context.ts';
import { lint } from '../../lib/lint/lint-once.ts';
import { spelled } from '../../lib/reply/spelling.ts';
import { suggest } from '../../lib/reply/suggest.ts';
import { filled } from './filled.ts';
import { told } from './judged/all.ts';
import { situationOf, suggested } from './judged/suggested.ts';

interface Verdict {
  conversation: string;
  suggestion: string;
  verdict: 'send' | 'light edit' | 'reject';
  why?: string;
  text: string;
}

const verdicts: Verdict[] = JSON.parse(
  readFileSync(new URL('judged/verdicts.json', import.meta.url), 'utf8'),
);
const offered = new Map(told.map((one) => [one.id, suggested(one)]));
const good = verdicts.filter(({ verdict }) => verdict !== 'reject');
const share = (some: readonly Verdict[], all: readonly Verdict[]): number =>
  some.length / all.length;

test('every conversation was judged, and each verdict but send has its reason', () => {
  expect(new Set(verdicts.map(({ conversation }) => conversation))).toEqual(
    new Set(told.map(({ id }) => id)),
  );
  expect(told.length).toBeGreaterThanOrEqual(60);
  for (const { verdict, why } of verdicts) if (verdict !== 'send') expect(why).toBeTruthy();
});

test('four in five suggestions are sent as they are or after a light edit', () => {
  expect(share(good, verdicts)).toBeGreaterThanOrEqual(0.8);
});

test('what was judged good is still offered', () => {
  const there = good.filter(({ conversation, suggestion }) =>
    offered.get(conversation)?.some(({ id }) => id === suggestion),
  );
  expect(share(there, good)).toBeGreaterThanOrEqual(0.95);
});

test('most of it is offered in the words it was judged in', () => {
  const same = good.filter(({ conversation, text }) =>
    offered.get(conversation)?.some((one) => one.text === text),
  );
  expect(share(same, good), 'judge the changed suggestions again').toBeGreaterThanOrEqual(0.6);
});

test('nothing that is suggested to them would be flagged', () => {
  for (const one of told) {
    const context = draftContext(situationOf(one).conversation, new Set());
    for (const { id, text } of offered.get(one.id) ?? []) {
      const found = lint(filled(text), context).map(({ rule }) => rule);
      expect(found, `${one.id} ${id}: ${text}`).toEqual([]);
    }
  }
});

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}£$€]+/gu) ?? [];

test('what is said back is in the message: no word of the matter is ours', () => {
  const small = new Set(
    wordsOf(
      `you your yours we us our ours as i understand it ve read through re were are and that is yourself be by
      weren t been had ask no longer don doesn didn do this was the it s with`,
    ),
  );
  let checked = 0;
  for (const one of told) {
    const theirs = new Set(
      wordsOf([one.says, ...(one.before ?? []).map(([, text]) => text)].map(spelled).join(' ')),
    );
    for (const { text } of offered.get(one.id) ?? []) {
      const said =
        /(?:As I understand it, |I've read it through: |If I have read you right, )([^\n]*?\.)(?= |\n|$)/.exec(
          text,
        )?.[1];
      for (const word of said ? wordsOf(said) : []) {
        if (small.has(word)) continue;
        checked += 1;
        expect(theirs.has(word), `${word} in: ${said}`).toBe(true);
      }
    }
  }
  expect(checked).toBeGreaterThan(500);
});

test('the replies are there before anyone has read the message', () => {
  const situations = told.map(situationOf);
  const before = process.cpuUsage();
  for (const situation of situations) suggest(situation);
  const { user, system } = process.cpuUsage(before);
  // Fifty milliseconds are allowed from opening; the machine's other work is not ours.
  expect((user + system) / 1000 / told.length).toBeLessThan(15);
});
