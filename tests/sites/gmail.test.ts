import { expect, test } from 'vitest';
import { readDate } from '../../lib/sites/gmail/date.ts';
import { gmail } from '../../lib/sites/gmail.ts';
import { at, conversationOn, openPage, savedPages } from './saved-pages.ts';

const url = savedPages[0]?.url ?? '';

test('reads the open messages and counts the closed ones', () => {
  const conversation = conversationOn('gmail', at('gmail-thread'));
  expect(conversation).toMatchObject({
    account: 'agent@shop.example',
    me: 'agent@shop.example',
    thread: '18faaaaaaaaaaaaa',
    subject: 'Refund for order 5512',
    customer: { name: 'Dana Roe', address: 'dana@customer.example' },
    folded: 4,
  });
  expect(conversation.messages.map(({ from, text }) => [from, text])).toEqual([
    ['agent', 'We are looking into it.'],
    ['customer', 'Still no refund after two weeks.\nThis is not ok.'],
  ]);
});

test('knows every address of ours, and a message sent a moment ago', () => {
  const conversation = conversationOn('gmail', at('gmail-own-reply-last'));
  expect(conversation.subject).toBe('Rechnung doppelt 😡');
  expect(conversation.me).toBe('hilfe@laden.example');
  expect(conversation.customer).toEqual({ name: 'Kai Brandt', address: 'kai@kunde.example' });
  expect(conversation.messages.map(({ id, from, at }) => [id, from, at])).toEqual([
    ['#msg-f:31', 'customer', null],
    ['#msg-f:32', 'agent', null],
    ['#msg-a:r99', 'agent', null],
  ]);
  expect(conversation.messages[0]?.text).toBe(
    'You charged me twice.\n\nPlease give one payment back.',
  );
});

test('reads the thread beside a list, right to left, and says what is clipped', () => {
  const page = at('gmail-split-pane');
  const conversation = conversationOn('gmail', page);
  expect(conversation.thread).toBe('18d5000000000000');
  expect(conversation.customer).toEqual({ name: '', address: 'layla@customer.example' });
  expect(conversation.messages).toMatchObject([
    { text: 'لم يصل الطلب 5512 بعد.\nWhere is order 5512?', partial: true, at: null },
  ]);
  expect(conversation.folded).toBe(1);
  expect(gmail.composers(page).map(({ thread }) => thread)).toEqual(['18d5000000000000']);
});

test('puts the reply to the open thread first, wherever it stands, and keeps it apart', () => {
  const page = at('gmail-thread');
  const dock = page.document.querySelector('.dw');
  page.document.body.prepend(dock ?? '');
  const boxes = gmail.composers(page);
  expect(boxes.map(({ mode, thread }) => [mode, thread])).toEqual([
    ['reply', '18faaaaaaaaaaaaa'],
    ['new', null],
  ]);
  boxes[1]?.element.focus();
  expect(gmail.composers(page)[0]?.mode).toBe('new');
});

test('does not take a reply to another thread for one to this', () => {
  const page = at('gmail-thread');
  const field = page.document.querySelector<HTMLInputElement>('.dw input[name="rt"]');
  if (field) field.value = '18f9999999999999';
  expect(gmail.composers(page).map(({ thread }) => thread)).toEqual([
    '18faaaaaaaaaaaaa',
    '18f9999999999999',
  ]);
});

test('knows the customer from a closed message when only ours are open', () => {
  const page = at('gmail-thread');
  page.document.querySelector('[data-message-id="#msg-f:1800000000000000009"]')?.remove();
  expect(conversationOn('gmail', page)).toMatchObject({
    customer: { name: 'Dana Roe', address: 'dana@customer.example' },
    messages: [{ from: 'agent' }],
  });
});

test('leaves the signature out of the draft', () => {
  const page = at('gmail-own-reply-last');
  const [box] = gmail.composers(page);
  expect(box && gmail.draft(box).text).toBe('');
  expect(box?.thread).toBe('18e1111111111111');
});

test('refuses when an old-style address names another thread', () => {
  const other = openPage(
    'gmail-thread',
    'https://mail.google.com/mail/u/0/#inbox/18f0000000000000',
  );
  expect(gmail.read(other)).toMatchObject({ is: 'unrecognised' });
});

test('asks for the own address where the page does not show it', () => {
  const page = openPage('gmail-thread', url);
  page.document.title = 'Refund from agent@shop.example';
  // What was sent from here would tell.
  page.document.querySelector('.ads[data-message-id="#msg-a:r-42"]')?.remove();
  expect(gmail.read(page)).toMatchObject({
    is: 'unrecognised',
    why: 'unread_gmailNoAddress',
  });
  const told = { ...page, own: ['agent@shop.example'] };
  expect(conversationOn('gmail', told)).toMatchObject({ me: '', customer: { name: 'Dana Roe' } });
});

test('a title may hold the customer’s address too', () => {
  const page = at('gmail-thread');
  page.document.title = 'Re: dana@customer.example - agent@shop.example - Shop Mail';
  expect(conversationOn('gmail', page).me).toBe('agent@shop.example');
});

const local = (...parts: [number, number, number, number, number]): string =>
  new Date(...parts).toISOString();

test.each([
  ['Tue, Nov 3, 2026, 5:40 PM', local(2026, 10, 3, 17, 40)],
  ['Tue, Nov 3, 2026 at 12:05\u202fAM', local(2026, 10, 3, 0, 5)],
  ['3 November 2026 at 17:40', local(2026, 10, 3, 17, 40)],
  ['Nov 3, 2026, 8:02 AM', local(2026, 10, 3, 8, 2)],
  ['Wed, Nov 3, 2026, 5:40 PM', null],
  ['Feb 30, 2026, 5:40 PM', null],
  ['03/11/2026, 17:40', null],
  ['3 nov. 2026, 17:40', null],
  ['5:40 PM', null],
  ['', null],
])('the date %j', (title, iso) => {
  expect(readDate(title)).toBe(iso);
});

test('a date is read in English alone: elsewhere the same letters may be another day', () => {
  const page = at('gmail-thread');
  const [, shown] = page.document.querySelectorAll<HTMLElement>('.g3');
  if (shown) shown.title = '3 mars 2026, 17:40';
  const first = () => conversationOn('gmail', page).messages[0]?.at;
  expect(first()).not.toBeNull();
  page.document.documentElement.lang = 'fr';
  expect(first()).toBeNull();
});

test('a subject that is an address is not ours', () => {
  const page = at('gmail-thread');
  page.document.title = 'dana@customer.example - Shop Mail';
  expect(gmail.read({ ...page, own: ['agent@shop.example'] })).toMatchObject({
    conversation: { me: '' },
  });
});
