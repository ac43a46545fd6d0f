import { expect, test } from 'vitest';
import { x } from '../../lib/sites/x.ts';
import { at, conversationOn, openPage } from './saved-pages.ts';

const status = 'https://x.com/dana_roe/status/101';

test('reads the opened post and what we said before it', () => {
  const conversation = conversationOn('x', at('x-post'));
  expect(conversation).toMatchObject({
    thread: '101',
    channel: 'x-public',
    public: true,
    me: 'shophelp',
    customer: { name: 'Dana 🌻', address: 'dana_roe' },
  });
  expect(conversation.messages.map(({ id, from, text, at }) => [id, from, text, at])).toEqual([
    ['100', 'agent', 'Order help is open today.', '2026-11-03T17:00:00.000Z'],
    ['101', 'customer', '@shophelp still no refund after two weeks 😡', '2026-11-03T17:40:00.000Z'],
  ]);
});

test('the customer is the one above our own reply; others in the thread are nobody', () => {
  const conversation = conversationOn('x', at('x-own-reply-last'));
  expect(conversation.customer).toEqual({ name: 'Dana', address: 'dana_roe' });
  expect(
    conversation.messages.map(({ id, from, text, partial }) => [id, from, text, partial]),
  ).toEqual([
    ['200', 'customer', 'Where is my refund?\nIt has been weeks', true],
    ['201', 'customer', '', false],
    ['202', 'agent', 'I have sent it today.', false],
  ]);
});

test('the reply dialog lies over everything else', () => {
  const page = at('x-reply-modal');
  expect(conversationOn('x', page).thread).toBe('101');
  const boxes = x.composers(page);
  expect(boxes.map((box) => [box.mode, box.thread, x.draft(box).text])).toEqual([
    ['reply', '101', 'Sorry about that.'],
    ['new', null, 'home composer'],
  ]);
});

test('a dialog over an opened post answers the post in the dialog', () => {
  const page = at('x-post');
  const dialog = at('x-reply-modal').document.querySelector('[role="dialog"]');
  const link = dialog?.querySelector('a[href*="/status/"]');
  link?.setAttribute('href', '/dana_roe/status/102');
  page.document.getElementById('layers')?.append(dialog ?? '');
  expect(conversationOn('x', page)).toMatchObject({ thread: '102', messages: [{ id: '102' }] });
  expect(x.composers(page).map(({ thread }) => thread)).toEqual(['102', '101']);
  link?.remove();
  expect(x.read(page)).toMatchObject({ is: 'unrecognised' });
});

test('a row that was given to another post no longer answers the old one', () => {
  const page = at('x-post');
  page.document
    .querySelector('article[tabindex="-1"] > a[href*="/status/"]')
    ?.setAttribute('href', '/mo/status/333');
  expect(x.read(page)).toMatchObject({ is: 'unrecognised' });
  expect(x.composers(page).map(({ thread }) => thread)).not.toContain('101');
});

test('asks for the handle where the page does not show it', () => {
  const page = openPage('x-post', status);
  page.document.querySelector('header')?.remove();
  expect(x.read(page)).toMatchObject({
    is: 'unrecognised',
    why: 'unread_xNoHandle',
  });
  expect(conversationOn('x', { ...page, own: ['@ShopHelp', 'sam@shop.example'] })).toMatchObject({
    me: 'shophelp',
    customer: { address: 'dana_roe' },
  });
});

test('a second handle of ours is not a customer', () => {
  const page = { ...at('x-post'), own: ['dana_roe'] };
  expect(conversationOn('x', page).messages.map(({ from }) => from)).toEqual(['agent', 'agent']);
  expect(conversationOn('x', page).customer).toEqual({ name: '', address: '' });
});

test('reads a private chat in its shadow root', () => {
  const page = at('x-chat');
  const conversation = conversationOn('x', page);
  expect(conversation).toMatchObject({
    thread: '11-22',
    channel: 'x-dm',
    public: false,
    customer: { name: 'Dana', address: 'dana_roe' },
  });
  expect(conversation.messages.map(({ id, from, text }) => [id, from, text])).toEqual([
    ['aaaa', 'customer', 'Still no refund'],
    ['bbbb', 'agent', 'Looking into it'],
  ]);
  const [box] = x.composers(page);
  expect(box).toMatchObject({ editor: 'textarea', mode: 'chat', thread: '11-22' });
  expect(box && x.draft(box).text).toBe('You need to wait.');
});

test('reads a group chat in the page itself, and counts what it cannot place', () => {
  const conversation = conversationOn('x', at('x-chat-light'));
  expect(conversation.messages.map(({ author, text }) => [author, text])).toEqual([
    ['Lee', 'Any news?'],
    ['Dana', 'I want my money back'],
  ]);
  expect(conversation).toMatchObject({
    me: 'shophelp',
    customer: { name: 'Dana', address: '' },
    folded: 1,
  });
});

test('keeps the lines and spaces of a draft', () => {
  const [box] = x.composers(at('x-own-reply-last'));
  expect(box && x.draft(box).text).toBe('one  two\n\nthree');
});
