import { expect, test } from 'vitest';
import { keepCarets } from '../../lib/sites/caret.ts';
import type { Page } from '../../lib/sites/site.ts';
import { x } from '../../lib/sites/x.ts';
import { at, conversationOn, openPage } from './saved-pages.ts';

const dialogOver = (page: Page): HTMLElement | null => {
  const dialog = at('x-reply-modal').document.querySelector<HTMLElement>('[role="dialog"]');
  page.document.getElementById('layers')?.append(dialog ?? '');
  return dialog;
};

test('what we told somebody else in the same thread is no answer to the customer', () => {
  const { messages, customer } = conversationOn('x', at('x-crowd'));
  expect(customer.address).toBe('dana_roe');
  expect(messages.map(({ id, from }) => [id, from])).toEqual([
    ['500', 'customer'],
    ['503', 'customer'],
  ]);
});

test('in X Pro the column with the opened post counts, and each box answers in its own', () => {
  const page = at('x-pro');
  const conversation = conversationOn('x', page);
  expect(conversation).toMatchObject({ thread: '101', customer: { address: 'dana_roe' } });
  expect(conversation.messages.map(({ id, from }) => [id, from])).toEqual([
    ['101', 'customer'],
    ['102', 'agent'],
  ]);
  expect(x.composers(page).map(({ thread, mode }) => [thread, mode])).toEqual([
    ['101', 'reply'],
    ['400', 'reply'],
  ]);
});

test('with posts open in two columns, the one the agent writes in counts', () => {
  const page = at('x-pro');
  const stop = new (page.document.defaultView ?? window).AbortController();
  keepCarets(page.document, stop.signal);
  page.document.querySelectorAll('article')[3]?.setAttribute('tabindex', '-1');
  expect(x.read(page)).toMatchObject({ is: 'unrecognised' });
  const [first, second] = page.document.querySelectorAll<HTMLElement>('[contenteditable]');
  for (const box of [first, second]) box?.setAttribute('tabindex', '0');
  second?.focus();
  expect(conversationOn('x', page).thread).toBe('400');
  first?.focus();
  expect(conversationOn('x', page).thread).toBe('101');
  first?.blur();
  expect(conversationOn('x', page).thread).toBe('101');
  stop.abort();
});

test('a deck in which nothing is open is a list', () => {
  const page = at('x-pro');
  page.document.querySelector('article[tabindex="-1"]')?.setAttribute('tabindex', '0');
  expect(x.read(page)).toEqual({ is: 'none' });
});

test('of the mentions only the one that is answered is read; the chat in the corner is not', () => {
  const page = at('x-mentions');
  expect(x.composers(page)).toEqual([]);
  dialogOver(page);
  const conversation = conversationOn('x', page);
  expect(conversation).toMatchObject({ thread: '101', channel: 'x-public' });
  expect(conversation.messages.map(({ id }) => id)).toEqual(['101']);
  expect(x.composers(page).map(({ thread }) => thread)).toEqual(['101']);
});

test('of three boxes the one in the dialog comes first, wherever the caret was', () => {
  const page = at('x-post');
  const home = at('x-home').document.querySelector('[data-testid="tweetTextarea_0"]');
  page.document.querySelector('header')?.append(home ?? '');
  dialogOver(page);
  page.document
    .querySelector<HTMLElement>('[data-testid="inline_reply_offscreen"] [role]')
    ?.focus();
  const boxes = x.composers(page);
  expect(boxes[0]?.element.closest('[role="dialog"]')).not.toBeNull();
  expect(boxes.map(({ thread, mode }) => [thread, mode])).toEqual([
    ['101', 'reply'],
    ['101', 'reply'],
    [null, 'new'],
  ]);
});

test('a post that quotes another answers nobody', () => {
  const page = at('x-home');
  const dialog = dialogOver(page);
  const article = dialog?.querySelector('article');
  dialog?.append(article ?? '');
  expect(x.read(page)).toEqual({ is: 'none' });
  expect(x.composers(page).map(({ mode }) => mode)).toEqual(['new', 'new']);
});

test('on a telephone the box is a textarea', () => {
  const page = at('x-post');
  const box = page.document.querySelector('[data-testid="tweetTextarea_0"]');
  const area = page.document.createElement('textarea');
  area.value = 'Sorry.';
  box?.replaceChildren(area);
  box?.removeAttribute('contenteditable');
  expect(x.composers(page)).toMatchObject([{ editor: 'textarea', thread: '101' }]);
});

test('while one chat gives way to the next, neither is read', () => {
  const page = at('x-chat');
  const root = page.document.querySelector('[data-testid="xchatEmbedRoute"]')?.shadowRoot;
  const name = root?.querySelector('[data-testid="dm-conversation-username"]');
  if (name) name.textContent = 'Omar';
  expect(x.read(page)).toMatchObject({ is: 'unrecognised' });
  root?.querySelector('[data-testid^="dm-conversation-item-"]')?.remove();
  expect(conversationOn('x', page).customer.name).toBe('Omar');
});

test('a locked chat says so', () => {
  const page = at('x-chat');
  const root = page.document.querySelector('[data-testid="xchatEmbedRoute"]')?.shadowRoot;
  root?.querySelector('[data-testid="dm-conversation-panel"]')?.remove();
  expect(x.read(page)).toMatchObject({ why: 'unread_xChatLost' });
  expect(x.composers(page)).toEqual([]);
});

test('while the page changes from one account of ours to another, neither is a customer', () => {
  const page = openPage('x-own-reply-last', 'https://x.com/ShopHelp/status/202');
  const link = page.document.createElement('a');
  link.dataset.testid = 'AppTabBar_Profile_Link';
  link.setAttribute('href', '/shopnews');
  page.document.querySelector('header')?.prepend(link);
  expect(conversationOn('x', page)).toMatchObject({
    me: 'shopnews',
    customer: { address: 'dana_roe' },
  });
});

test('where the post above ours cannot be read, the one above that is not the customer’s', () => {
  const page = at('x-own-reply-last');
  for (const name of page.document.querySelectorAll('[href="/Dana_Roe"]')) {
    name.closest('[data-testid="User-Name"]')?.removeAttribute('data-testid');
  }
  expect(x.read(page)).toMatchObject({ is: 'unrecognised' });
});

test('our word after a post that cannot be read is no answer to the customer', () => {
  const page = at('x-crowd');
  page.document
    .querySelector('[href="/kim"]')
    ?.closest('[data-testid="User-Name"]')
    ?.removeAttribute('data-testid');
  expect(conversationOn('x', page).messages.map(({ id }) => id)).toEqual(['500', '503']);
});

test('a row of the chat, or a post, that stands in another one is not that one’s', () => {
  const chat = at('x-chat-light');
  const [outer, , inner] = chat.document.querySelectorAll('[data-dm-message-row]');
  outer?.append(inner ?? '');
  expect(conversationOn('x', chat).messages[0]?.text).toBe('Any news?');
  const page = at('x-crowd');
  const posts = page.document.querySelectorAll('article');
  posts[4]?.append(posts[1] ?? '');
  expect(conversationOn('x', page).messages.map(({ id }) => id)).toEqual(['500', '502']);
});

test('a post whose name and link are two persons’ is nobody’s', () => {
  const page = at('x-crowd');
  const [link] = page.document.querySelectorAll('[href="/dana_roe/status/503"]');
  link?.setAttribute('href', '/mo/status/503');
  expect(conversationOn('x', page).messages.map(({ id }) => id)).toEqual(['500']);
  const [opened] = page.document.querySelectorAll('[href="/dana_roe/status/500"]');
  opened?.setAttribute('href', '/mo/status/500');
  expect(x.read(page)).toMatchObject({ is: 'unrecognised' });
});

test('a post that stands in the column twice is one', () => {
  const page = at('x-crowd');
  const known = conversationOn('x', page).messages;
  const [cell] = page.document.querySelectorAll('[data-testid="cellInnerDiv"]');
  cell?.after(cell.cloneNode(true));
  expect(conversationOn('x', page).messages).toEqual(known);
});

test('a dialog without a box, over the one that has it, answers nothing', () => {
  const page = at('x-reply-modal');
  const question = page.document.createElement('div');
  question.setAttribute('role', 'dialog');
  question.setAttribute('aria-modal', 'true');
  question.append('Discard post?');
  page.document.querySelector('#layers')?.append(question);
  expect(conversationOn('x', page).thread).toBe('101');
  expect(x.composers(page)[0]).toMatchObject({ mode: 'reply', thread: '101' });
});

test('what a chat repeats for the eye alone is read once', () => {
  const page = at('x-chat-light');
  const [words] = page.document.querySelectorAll('[data-testid="message-text-b2"] span');
  const twin = words?.cloneNode(true) as Element;
  twin.setAttribute('aria-hidden', 'true');
  words?.after(twin);
  const texts = conversationOn('x', page).messages.map(({ text }) => text);
  expect(texts).toContain('I want my money back');
});

test('an Article’s own text is no reply box, also by the lesser mark', () => {
  const page = at('x-own-reply-last');
  page.document.querySelector('[data-testid="tweetTextarea_0"]')?.removeAttribute('data-testid');
  expect(x.composers(page).map((box) => x.draft(box).text)).toEqual(['one  two\n\nthree']);
});
