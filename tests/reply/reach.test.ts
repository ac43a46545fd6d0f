import { expect, test } from 'vitest';
import * as book from '../../lib/reply/recipe-book.ts';
import { told } from './judged/all.ts';
import { suggested } from './judged/suggested.ts';

const offered = told.map((one) => ({ id: one.id, suggestions: suggested(one) }));
const idsIn = (id: string): string[] =>
  offered.find((one) => one.id === id)?.suggestions.map((one) => one.id) ?? [];
const textOf = (id: string, suggestion: string): string =>
  offered.find((one) => one.id === id)?.suggestions.find((one) => one.id === suggestion)?.text ??
  '';

test('every recipe of the book is offered to somebody', () => {
  const there = new Set(offered.flatMap(({ suggestions }) => suggestions.map(({ id }) => id)));
  const all = Object.values(book)
    .flat()
    .map(({ id }) => id);
  expect([...new Set(all)].filter((id) => !there.has(id))).toEqual([]);
});

// What each is for, and the words it may not be without.
test.each([
  ['claim-third-chase', 'own-and-plan', /that did not happen.*by \[date\]/s],
  ['claim-third-chase', 'hand-over', /\[colleague\].*because \[reason\]/s],
  ['letter-before-action', 'escalate', /\[colleague\], who leads our team/],
  ['letter-before-action', 'own-and-plan', /by 15 December/],
  ['answered-waiting', 'follow-up-days', /ask whether/],
  ['answered-waiting', 'follow-up-week', /Before I close this/],
  ['answered-waiting', 'check-fix', /Could you tell me whether/],
  ['answered-waiting', 'report', /\[what has been done\].*\[next step\]/s],
  ['gym-injured', 'cancel-at-once', /membership is cancelled/],
  ['cancel-hurdles-dm', 'cancel-at-once', /wine box is cancelled/],
  ['phone-insurance-cancel', 'cancel-and-settle', /is cancelled.*£8\.99.*by \[date\]/s],
  ['dm-abuse-parcel', 'own-and-bound', /respect/],
  ['charger-burnt', 'safety-first', /don't use it/],
  ['vague-disappointed', 'clarify', /\?/],
  ['price-rise-why', 'explain', /\[what happened\]/],
  ['pharmacy-text', 'explain-data', /\[which details\]/],
  ['greenhouse-praise', 'thank-and-pass-on', /Callum and the team lead/],
  ['praise-with-a-snag', 'thank-and-see-to', /by \[date\]/],
  ['boots-sole-polite', 'answer', /whether they can be repaired, and who pays the postage/],
  ['invoice-typo', 'see-to', /by \[date\]/],
  ['mum-hearing-aids', 'own-and-plan', /your mother/],
  ['sofa-two-names', 'own-and-plan', /^(?:Hi|Hello) Bethan and Rob,.*before the 20th/s],
])('%s is offered %s', (conversation, suggestion, says) => {
  expect(idsIn(conversation)).toContain(suggestion);
  expect(textOf(conversation, suggestion)).toMatch(says);
});

test('who wants to leave meets no hurdle', () => {
  for (const id of ['gym-injured', 'cancel-hurdles-dm', 'phone-insurance-cancel']) {
    const all = offered.find((one) => one.id === id)?.suggestions ?? [];
    expect(all.length).toBeGreaterThanOrEqual(2);
    for (const { text } of all) {
      expect(text).toMatch(/cancelled/);
      expect(text).not.toMatch(/are you sure|before you go|pause|instead|stay with us|offer/i);
    }
  }
});

const paragraphsOf = (text: string): string[] =>
  text.split('\n\n').filter((paragraph) => paragraph.length > 60);

test('few paragraphs of the first suggestions are read by two customers', () => {
  const readers = new Map<string, number>();
  const all = offered.flatMap(({ suggestions }) => paragraphsOf(suggestions[0]?.text ?? ''));
  for (const paragraph of all) readers.set(paragraph, (readers.get(paragraph) ?? 0) + 1);
  const shared = all.filter((paragraph) => (readers.get(paragraph) ?? 0) > 1);
  expect(shared.length / all.length).toBeLessThan(0.25);
});
