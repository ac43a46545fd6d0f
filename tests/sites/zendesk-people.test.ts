import { expect, test } from 'vitest';
import type { Page } from '../../lib/sites/site.ts';
import { zendesk } from '../../lib/sites/zendesk.ts';
import { at, conversationOn } from './saved-pages.ts';

const said = (page: Page) =>
  conversationOn('zendesk', page).messages.map(({ author, from, text }) => [author, from, text]);

const partyOf = (page: Page, words: string) =>
  said(page).find(([, , text]) => text?.includes(words))?.[1];

const item = (page: Page, words: string): Element => {
  const items = [...page.document.querySelectorAll('article')];
  const found = items.find((each) => each.textContent?.includes(words));
  if (!found) throw new Error(`no item says ${words}`);
  return found;
};

test('the customer is the one who asked, not the one copied in, and each word keeps its author', () => {
  const page = at('zendesk-people');
  expect(conversationOn('zendesk', page).customer).toEqual({ name: 'Dana Roe', address: '41' });
  expect(said(page)).toEqual([
    ['Dana Roe', 'customer', 'The lamp broke.'],
    ['Sam Agent', 'agent', 'Which lamp is it?'],
    ['Lampen AG', 'internal', 'SUPPLIER we will not pay.'],
    ['Kim Roe', 'customer', 'I was there when it broke.'],
    ['Kim Roe', 'customer', 'It was loud.'],
    ['', 'bot', 'Your ticket was received.'],
  ]);
});

test('of several end users nobody is named where the one who asked is not among them', () => {
  const page = at('zendesk-people');
  const field = page.document.querySelector('[data-test-id$="requester-select"] div');
  if (field) field.textContent = 'Ash Doe';
  expect(conversationOn('zendesk', page).customer).toEqual({ name: '', address: '' });
  item(page, 'I was there').remove();
  item(page, 'It was loud').remove();
  expect(conversationOn('zendesk', page).customer.name).toBe('Dana Roe');
});

test.each([
  'Email from Lampen AG via side conversation',
  'E-Mail über Nebenkonversation',
  'E-mail via une conversation annexe',
  'Correo a través de conversación secundaria',
  'E-mail por conversa paralela',
  'サイドカンバセーション経由',
])('a side conversation is no word of the customer’s: %s', (label) => {
  const page = at('zendesk-people');
  item(page, 'SUPPLIER').querySelector('[data-test-id$="originated-from"]')?.remove();
  expect(partyOf(page, 'SUPPLIER')).toBe('customer');
  item(page, 'SUPPLIER').setAttribute('aria-label', label);
  expect(partyOf(page, 'SUPPLIER')).toBe('internal');
});

test('a customer who writes about a side conversation is still the customer', () => {
  const page = at('zendesk-people');
  const words = item(page, 'I was there').querySelector('p');
  if (words) words.textContent = 'What is a side conversation?';
  expect(partyOf(page, 'What is a side conversation?')).toBe('customer');
});

test('who wrote with no name we know is left out and counted', () => {
  const page = at('zendesk-people');
  expect(conversationOn('zendesk', page).folded).toBe(1);
  const writer = item(page, 'NOBODY').querySelector('[type="ai-agent"]');
  writer?.setAttribute('type', 'bot');
  expect(conversationOn('zendesk', page).folded).toBe(0);
});

test('the editor of a side conversation is no reply box, also by the lesser mark', () => {
  const page = at('zendesk-people');
  const drafts = () => zendesk.composers(page).map((box) => zendesk.draft(box).text);
  expect(drafts()).toEqual(['Hallo Dana']);
  page.document
    .querySelector('[data-test-id^="omnicomposer-"]')
    ?.setAttribute('data-test-id', 'new-name');
  expect(drafts()).toEqual(['Hallo Dana']);
});

test('a box that does not say who gets it is unclear', () => {
  const page = at('zendesk-people');
  const button = page.document.querySelector('button[data-channel]');
  button?.setAttribute('data-test-id', 'new-name');
  expect(zendesk.composers(page)).toMatchObject([{ mode: 'reply' }]);
  button?.removeAttribute('data-channel');
  expect(zendesk.composers(page)).toMatchObject([{ mode: 'unclear' }]);
});

test('what is there for screen readers alone, or once more, is not a second message', () => {
  const page = at('zendesk-ticket');
  const twin = page.document.querySelector('[type="end-user"][aria-hidden="true"]');
  if (twin) twin.textContent = 'Dana Roe says: Hello??';
  expect(said(page).filter(([, , text]) => text?.includes('Hello??'))).toHaveLength(1);
  const copy = item(page, 'Still no refund').cloneNode(true) as Element;
  page.document.querySelector('[data-test-id="ticket-102-standard-layout"] article')?.after(copy);
  expect(said(page)).toHaveLength(5);
  copy.setAttribute('aria-hidden', 'true');
  const words = copy.querySelector('p');
  if (words) words.textContent = 'Read aloud';
  expect(said(page)).toHaveLength(5);
});

test('pages of the log that came late stand where they belong in time', () => {
  const page = at('zendesk-people');
  const known = said(page);
  const log = page.document.querySelector('[data-test-id="omni-log-container"]');
  log?.append(item(page, 'The lamp broke.'));
  expect(said(page)).toEqual(known);
});

test('the agent’s badge tells who speaks where the message does not', () => {
  const page = at('zendesk-people');
  const message = item(page, 'Which lamp').querySelector('[type]');
  message?.removeAttribute('type');
  expect(partyOf(page, 'Which lamp')).toBeUndefined();
  const badge = page.document.createElement('span');
  badge.dataset.testId = 'omni-log-avatar-badge-AgentBadge';
  message?.before(badge);
  expect(partyOf(page, 'Which lamp')).toBe('agent');
});

test('a message within another one is left out with it, and counted', () => {
  const page = at('zendesk-people');
  const inner = item(page, 'NOBODY');
  item(page, 'I was there').querySelector('.zd-comment')?.append(inner);
  expect(said(page).some(([, , text]) => /NOBODY|I was there/.test(text ?? ''))).toBe(false);
  expect(conversationOn('zendesk', page).folded).toBeGreaterThan(1);
});

test('a selected tab that is not shown selects nothing', () => {
  const page = at('zendesk-ticket');
  page.document.querySelector('[data-entity-id="102"]')?.setAttribute('style', 'display: none');
  expect(zendesk.read(page)).toMatchObject({ is: 'unrecognised' });
});

test('what was loaded twice keeps the author of the first', () => {
  const page = at('zendesk-people');
  const known = said(page);
  const copy = item(page, 'The lamp broke.').cloneNode(true) as Element;
  copy.querySelector('[data-test-id="omni-log-item-sender"]')?.remove();
  page.document.querySelector('[data-test-id="omni-log-container"]')?.append(copy);
  expect(said(page)).toEqual(known);
});

test('two logs in one ticket are not told apart by guessing', () => {
  const page = at('zendesk-people');
  const log = page.document.querySelector('[data-test-id="omni-log-container"]');
  log?.after(log.cloneNode(true));
  expect(zendesk.read(page)).toMatchObject({ is: 'unrecognised' });
});

test('what stands beside the body of a mail is not its words', () => {
  const page = at('zendesk-people');
  const known = said(page);
  item(page, 'The lamp broke.')
    .querySelector('[data-test-id="omni-log-message-content"]')
    ?.append('FURNITURE delivered');
  expect(said(page)).toEqual(known);
});
