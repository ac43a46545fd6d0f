import { expect, test } from 'vitest';
import { gmail } from '../../lib/sites/gmail.ts';
import type { Page } from '../../lib/sites/site.ts';
import { at, conversationOn } from './saved-pages.ts';

const said = (page: Page) =>
  conversationOn('gmail', page).messages.map(({ from, text }) => [from, text.split('\n')[0]]);

const withTitle = (page: Page, title: string): Page => {
  page.document.title = title;
  return page;
};

test('a colleague, another of our names and a word between colleagues are not the customer', () => {
  const page = at('gmail-team');
  expect(said(page)).toEqual([
    ['agent', 'Which lamp is it?'],
    ['customer', 'The red lamp broke.'],
    ['internal', 'Lee, is she always like this?'],
    ['agent', 'Please switch it off.'],
  ]);
  expect(conversationOn('gmail', page).customer).toEqual({
    name: 'Dana Roe',
    address: 'dana@customer.example',
  });
});

test('in a mailbox at gmail.com, sharing the domain says nothing', () => {
  const page = at('gmail-team');
  for (const element of page.document.querySelectorAll('[email$="@shop.example"]')) {
    const address = element.getAttribute('email') ?? '';
    element.setAttribute('email', address.replace('shop.example', 'gmail.com'));
  }
  const read = said(withTitle(page, 'Lamp broke - agent@gmail.com - Gmail'));
  expect(read[0]).toEqual(['customer', 'Which lamp is it?']);
  expect(read[2]).toEqual(['agent', 'Lee, is she always like this?']);
});

test('where all share the domain, the others are the customers', () => {
  const page = at('gmail-team');
  for (const element of page.document.querySelectorAll('[email]')) {
    const name = element.getAttribute('email')?.split('@')[0];
    element.setAttribute('email', `${name}@school.example`.toLowerCase());
  }
  const read = withTitle(page, 'Lamp broke - agent@school.example - School Mail');
  expect(conversationOn('gmail', read).customer.address).toBe('dana@school.example');
  expect(said(read)[0]).toEqual(['customer', 'Which lamp is it?']);
});

test('what was sent from here is ours, even where the page does not show our address', () => {
  const page = withTitle(at('gmail-team'), 'Lamp broke');
  expect(said(page)[3]).toEqual(['agent', 'Please switch it off.']);
});

test('a customer’s mail that our own group passed on is the customer’s', () => {
  const page = at('gmail-group');
  expect(said(page)).toEqual([
    ['customer', 'Still no refund.'],
    ['agent', 'It is on its way.'],
  ]);
  expect(conversationOn('gmail', page).customer).toEqual({ name: 'Dana Roe', address: '' });
});

test('the customer is the one the reply box writes to', () => {
  const page = at('gmail-team');
  const late = page.document.querySelectorAll('.adn[data-message-id="#msg-f:62"] [email]');
  late[0]?.setAttribute('email', 'desk@courier.example');
  late[0]?.setAttribute('name', 'Courier Desk');
  const row = late[0]?.closest('.h7');
  row?.parentElement?.append(row);
  expect(conversationOn('gmail', page).customer.address).toBe('dana@customer.example');
  page.document
    .querySelector('.anm [data-hovercard-id="dana@customer.example"]')
    ?.setAttribute('data-hovercard-id', 'Desk@courier.example');
  expect(conversationOn('gmail', page).customer.address).toBe('desk@courier.example');
});

test('a reply to colleagues alone is not one to the customer', () => {
  const page = at('gmail-team');
  const mode = () => gmail.composers(page).map((box) => [box.thread, box.mode]);
  expect(mode()).toEqual([
    ['18c1000000000000', 'reply'],
    ['18c8000000000000', 'reply'],
  ]);
  page.document
    .querySelector('.anm [data-hovercard-id]')
    ?.setAttribute('data-hovercard-id', 'lee@shop.example');
  expect(mode()[0]).toEqual(['18c1000000000000', 'internal']);
  const group = at('gmail-group');
  expect(gmail.composers(group).map((box) => box.mode)).toEqual(['reply']);
  const to = group.document.querySelector('textarea');
  if (to) to.value = 'lee@shop.example';
  expect(gmail.composers(group).map((box) => box.mode)).toEqual(['internal']);
});

test('a mail that does not say from which address it came is nobody’s', () => {
  const page = at('gmail-thread');
  page.document.querySelector('[data-message-id="#msg-a:r-42"] .gD')?.setAttribute('email', '');
  expect(said(page)).toEqual([['customer', 'Still no refund after two weeks.']]);
  expect(conversationOn('gmail', page).folded).toBe(5);
});
