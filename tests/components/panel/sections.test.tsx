// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { asked, closePanel, message, openPanel, place, post, press, says, see } from './stage.tsx';

vi.mock('wxt/browser', async () => {
  const { fakeBrowser: browser } = await import('wxt/testing/fake-browser');
  return { browser };
});

const words = [
  'I ordered the lamp on 3 November. It still has not arrived.',
  'It was broken last time. The shade was torn. Your invoice is wrong.',
  'Nobody answers. Where is it? When will it come? I want a refund.',
].join(' ');
const at = '2026-11-20T09:00:00.000Z';
const furious = { ...post, messages: [message('customer', 'p1', words, at)] };

const fold = (title: string): HTMLButtonElement => {
  const found = [...place.querySelectorAll<HTMLButtonElement>('.panel-fold')].find(
    (one) => one.textContent === title,
  );
  if (!found) throw new Error(`No section ${title}`);
  return found;
};
const isShown = (selector: string): boolean =>
  place.querySelector(selector)?.closest('[hidden]') === null;

beforeEach(() => openPanel());
afterEach(async () => {
  await closePanel();
  localStorage.clear();
});

test('a folded section stays folded beside the next conversation, and says what matters all the same', async () => {
  await see(furious);
  expect(fold('What they are saying').ariaExpanded).toBe('true');
  await press('What they are saying');
  await press('Suggestions');
  await closePanel();
  await openPanel();
  await see({ ...furious, thread: 'p9' });
  expect(fold('What they are saying').getAttribute('aria-expanded')).toBe('false');
  expect(isShown('.points')).toBe(false);
  expect(isShown('.verdict')).toBe(true);
  await press('What they are saying');
  expect(isShown('.points')).toBe(true);
  expect(isShown('.reading-text')).toBe(false);
});

test('what does not belong in public is said in a folded section too', async () => {
  await see(post, 'Write to lena@customer.example and we will see.');
  await press('Move');
  expect(place.querySelector('[role=alert]')?.textContent).toContain('lena@customer.example');
  expect(isShown('[role=alert]')).toBe(true);
  expect(isShown('.public-line')).toBe(false);
});

test('the words a verdict rests on are marked in the sentence to answer, which the page shows', async () => {
  await see(furious);
  const point = place.querySelector('.point-words mark')?.closest('button');
  await act(async () => point?.click());
  const [command] = asked;
  if (command?.do !== 'show-words') throw new Error('The page was not asked');
  expect(words.slice(command.start, command.end)).toBe(point?.textContent);
});

test('no point is left out, and what the draft takes up is counted', async () => {
  await see(furious);
  expect(place.querySelectorAll('.point-words')).toHaveLength(6);
  expect(place.textContent).not.toContain('taken up,');
  const button = place.querySelector<HTMLElement>('.points .more');
  const more = Number.parseInt(button?.textContent ?? '', 10);
  await act(async () => button?.click());
  const all = place.querySelectorAll('.point-words').length;
  expect(all).toBe(6 + more);
  await see(furious, 'Your refund is on its way: you wanted a refund, and you have it.');
  await says(new RegExp(`[1-${all}] of ${all} taken up`));
});

test('the other cases of a customer are one press away', async () => {
  await see(furious);
  await press('Log');
  await says(/First reply due/);
  const id = place.querySelector('.case-id')?.textContent;
  await see({ ...furious, thread: 'p2' });
  await says(/Not logged yet.*1 other case of this customer/);
  expect(place.querySelector('.case-due a')?.getAttribute('href')).toBe(`/cases.html#${id}`);
});
