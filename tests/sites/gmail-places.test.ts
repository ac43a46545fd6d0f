import { expect, test } from 'vitest';
import { gmail } from '../../lib/sites/gmail.ts';
import type { Page } from '../../lib/sites/site.ts';
import { at, conversationOn } from './saved-pages.ts';

test('reads the thread that is shown, of two that are whole', () => {
  const conversation = conversationOn('gmail', at('gmail-team'));
  expect(conversation).toMatchObject({
    thread: '18c1000000000000',
    subject: 'Lamp broke',
    customer: { address: 'dana@customer.example' },
    // The one that was open and is closed again.
    folded: 1,
  });
  expect(conversation.messages.map(({ id }) => id)).toEqual([
    '#msg-f:62',
    '#msg-f:63',
    '#msg-f:64',
    '#msg-a:r-65',
  ]);
});

test('refuses while two threads are shown', () => {
  const page = at('gmail-team');
  page.document.querySelector('.route-off')?.classList.remove('route-off');
  expect(gmail.read(page)).toMatchObject({ is: 'unrecognised' });
});

test('what a mail holds is never taken for a part of the page', () => {
  const page = at('gmail-team');
  expect(conversationOn('gmail', page).messages[1]?.text).toBe(
    'The red lamp broke.\nIt smells of smoke.\nWhat I wrote before\nme\ntwice',
  );
  // Not even where Gmail's own part is missing: an unsigned mail is left out instead.
  page.document.querySelector('[data-message-id="#msg-f:63"] > .gD')?.remove();
  expect(conversationOn('gmail', page).messages.map(({ id }) => id)).not.toContain('#msg-f:63');
  page.document.querySelector('.ha h2')?.remove();
  expect(gmail.read(page)).toMatchObject({ is: 'unrecognised' });
});

test('a full-screen reply belongs to the thread its outer frame names', () => {
  const [, other] = gmail.composers(at('gmail-team'));
  expect(other).toMatchObject({ mode: 'reply', thread: '18c8000000000000' });
});

test('reads a conversation in a window of its own', () => {
  const page = at('gmail-window');
  expect(conversationOn('gmail', page)).toMatchObject({
    thread: '18c1000000000000',
    customer: { address: 'dana@customer.example' },
    messages: [{ text: 'The red lamp broke.' }],
  });
  expect(gmail.composers(page).map(({ thread }) => thread)).toEqual(['18c1000000000000']);
});

test('while Gmail starts, or between two routes, nothing is guessed', () => {
  const page = at('gmail-team');
  for (const main of page.document.querySelectorAll('[role="main"]')) main.remove();
  expect(gmail.read(page)).toMatchObject({ is: 'unrecognised' });
  expect(gmail.composers(page).every(({ thread }) => thread === '18c8000000000000')).toBe(true);
});

test('a reply elsewhere on the page is known by the mail it answers', () => {
  const page = at('gmail-team');
  const [rt, rm] = page.document.querySelectorAll<HTMLInputElement>('.aSt input');
  const thread = () => gmail.composers(page).find(({ element }) => element.closest('.aSt'))?.thread;
  rt?.remove();
  expect(thread()).toBe('msg-f:81');
  for (const name of ['18c3000000000000', '#msg-f:63', 'msg-a:r-65']) {
    if (rm) rm.value = name;
    expect(thread()).toBe('18c1000000000000');
  }
  page.document.querySelector('.ha h2')?.setAttribute('data-thread-perm-id', 'undefined');
  if (rm) rm.value = 'undefined';
  expect(thread()).toBeNull();
});

test('a window must show the conversation its address names', () => {
  const page = at('gmail-window');
  const window = (th: string): Page => {
    const url = new URL(page.url);
    url.searchParams.set('th', th);
    return { ...page, url };
  };
  expect(gmail.read(window('#thread-f:1862'))).toMatchObject({ is: 'unrecognised' });
  // The number of 18c1000000000000, where the page gives only that.
  page.document.querySelector('[data-thread-perm-id]')?.removeAttribute('data-thread-perm-id');
  const number = `#thread-f:${BigInt('0x18c1000000000000')}`;
  expect(conversationOn('gmail', window(number)).thread).toBe('18c1000000000000');
  expect(gmail.read(window('#thread-f:1861'))).toMatchObject({ is: 'unrecognised' });
  const field = page.document.querySelector<HTMLInputElement>('[name="rm"]');
  if (field) field.value = number;
  expect(gmail.composers(page).map(({ thread }) => thread)).toEqual(['18c1000000000000']);
  if (field) field.value = `#msg-f:${BigInt('0x18c1000000000000')}`;
  expect(gmail.composers(page).map(({ thread }) => thread)).toEqual(['18c1000000000000']);
});

test('a draft with the legacy id of another thread’s mail binds no reply to that mail', () => {
  const page = at('gmail-draft');
  expect(gmail.composers(page).map((box) => [box.thread, gmail.draft(box).text])).toEqual([
    ['18c1000000000000', 'Dear Dana'],
    ['18c8000000000000', 'Dear Omar'],
  ]);
  const number = `#msg-f:${BigInt('0x18c8000000000000')}`;
  const field = page.document.querySelector<HTMLInputElement>('.dw [name="rm"]');
  if (field) field.value = number;
  expect(gmail.composers(page)[1]?.thread).toBe(number.slice(1));
  if (field) field.value = '#msg-a:r-77';
  expect(gmail.composers(page)[1]?.thread).toBe('18c1000000000000');
});

test('a draft is no message, and none that is folded', () => {
  expect(conversationOn('gmail', at('gmail-draft'))).toMatchObject({
    messages: [{ text: 'The red lamp broke.' }],
    folded: 0,
  });
});

test('a mail that stands in another one is not that one’s', () => {
  const page = at('gmail-thread');
  const [closed] = page.document.querySelectorAll('.kv .adn');
  closed?.append(page.document.querySelector('[data-message-id="#msg-a:r-42"]') ?? '');
  expect(conversationOn('gmail', page).messages.map(({ id, from }) => [id, from])).toEqual([
    ['#msg-a:r-42', 'agent'],
    ['#msg-f:1800000000000000009', 'customer'],
  ]);
});

test('a decoy body is none, even where it is shown', () => {
  const page = at('gmail-thread');
  const known = conversationOn('gmail', page).messages;
  const decoy = page.document.querySelector('.a3s.undefined');
  decoy?.closest('.ii')?.removeAttribute('style');
  decoy?.append('HIDDEN decoy');
  expect(conversationOn('gmail', page).messages).toEqual(known);
});

test('the same mail once more, and closed, is not counted', () => {
  const page = at('gmail-thread');
  const { messages, folded } = conversationOn('gmail', page);
  const [row] = page.document.querySelectorAll('.h7');
  const copy = row?.cloneNode(true) as Element;
  copy.querySelector('.ii')?.remove();
  row?.after(copy);
  expect(conversationOn('gmail', page)).toMatchObject({ messages, folded });
});
