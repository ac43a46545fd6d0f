import { expect, test } from 'vitest';
import { zendesk } from '../../lib/sites/zendesk.ts';
import { at, conversationOn } from './saved-pages.ts';

const ticket = '[data-test-id="ticket-102-standard-layout"]';

test('reads the shown ticket of two', () => {
  const conversation = conversationOn('zendesk', at('zendesk-ticket'));
  expect(conversation).toMatchObject({
    account: 'acme',
    thread: '102',
    subject: 'Refund for order 5512',
    customer: { name: 'Dana Roe', address: '9001' },
  });
  expect(conversation.messages.map(({ author, from, text }) => [author, from, text])).toEqual([
    ['Dana Roe', 'customer', 'Still no refund after two weeks.\n\nThis is not ok.'],
    ['Dana Roe', 'customer', 'Hello??'],
    ['Sam Agent', 'internal', 'SECRET internal note'],
    ['Sam Agent', 'agent', 'We are looking into it.'],
    ['', 'bot', 'We got your request.'],
  ]);
});

test('puts a log that is newest first in order, each message once', () => {
  const conversation = conversationOn('zendesk', at('zendesk-newest-first'));
  expect(conversation.messages.map(({ author, from, text }) => [author, from, text])).toEqual([
    ['Sam Agent', 'agent', 'We will look for it.'],
    ['Sam Agent', 'internal', 'Ask the courier first.'],
    ['Omar Haddad', 'customer', 'My parcel is lost.'],
    ['Omar Haddad', 'customer', 'Hello? Is anybody there 😡'],
  ]);
  expect(conversation).toMatchObject({
    subject: 'Colis perdu',
    customer: { name: 'Omar Haddad', address: '77' },
    folded: 12,
  });
});

test.each([
  ['the tab', '[data-entity-id="102"]', 'data-entity-id', '101'],
  ['the pane', `${ticket} [data-support-suite-trial-onboarding-id]`, 'data-ticket-id', '101'],
  [
    'the channel button',
    `${ticket} button[data-channel]`,
    'data-channel-switcher-trigger-for-ticket-id',
    '101',
  ],
  ['the selection', '[data-entity-id="102"]', 'data-entity-is-selected', 'false'],
])('refuses to read and to write when %s names another ticket', (_, selector, name, value) => {
  const page = at('zendesk-ticket');
  page.document.querySelector(selector)?.setAttribute(name, value);
  expect(zendesk.read(page)).toMatchObject({ is: 'unrecognised' });
  expect(zendesk.composers(page)).toEqual([]);
});

test('refuses when the same ticket is shown twice', () => {
  const page = at('zendesk-ticket');
  const root = page.document.querySelector(ticket);
  root?.after(root.cloneNode(true));
  expect(zendesk.read(page)).toMatchObject({ is: 'unrecognised' });
});

test('refuses while the pane of the address is not the shown one', () => {
  const page = at('zendesk-ticket');
  page.document.querySelector(ticket)?.parentElement?.setAttribute('style', 'display: none');
  expect(zendesk.read(page)).toMatchObject({ is: 'unrecognised' });
});

test('finds the ticket by lesser marks, and says so', () => {
  const page = at('zendesk-ticket');
  page.document.querySelector(ticket)?.removeAttribute('data-test-id');
  const read = zendesk.read(page);
  expect(read.is === 'conversation' && read.ranks.root).toBe(1);
});

test('knows a note, a chat and a reply apart', () => {
  const page = at('zendesk-ticket');
  const mode = () => zendesk.composers(page).map((composer) => composer.mode);
  expect(mode()).toEqual(['reply']);
  page.document
    .querySelector(`${ticket} button[data-channel]`)
    ?.setAttribute('data-channel', 'internal');
  expect(mode()).toEqual(['internal']);
  const chat = at('zendesk-newest-first');
  const [box] = zendesk.composers(chat);
  expect(box?.mode).toBe('chat');
  expect(box && zendesk.draft(box).text).toBe('Bonjour Omar,\n\nje regarde\ntout de suite.');
});
