import { expect, test, vi } from 'vitest';
import { lint } from '../lib/lint/lint-once.ts';
import { createSession } from '../lib/session.ts';
import type { ComposerMode, ReadResult } from '../lib/sites/site.ts';
import type { Conversation, Message } from '../lib/text/conversation.ts';

const sting = "We're sorry that you are having this problem.";

const message = (
  id: string,
  from: Message['from'],
  text: string,
  at: string | null = null,
): Message => ({
  id,
  author: from === 'agent' ? 'Sam' : 'Dana',
  from,
  at,
  text,
  partial: false,
});

const asked = message('1', 'customer', 'My lamp came broken.', '2026-11-21T08:00:00.000Z');

const thread = (id: string, messages: Message[], more: Partial<Conversation> = {}): ReadResult => ({
  is: 'conversation',
  ranks: { message: 0 },
  conversation: {
    site: 'gmail',
    account: 'sam@northlight.example',
    thread: id,
    link: 'https://mail.google.com/mail/u/0/#inbox/x',
    subject: 'Lamp',
    channel: 'gmail',
    public: false,
    me: 'sam@northlight.example',
    customer: { name: 'Dana', address: 'dana@customer.example' },
    messages,
    folded: 0,
    ...more,
  },
});

const begin = (check = true) => {
  const replied = vi.fn();
  const session = createSession({
    site: 'gmail',
    lint: () => (check ? lint : null),
    replied,
    now: () => '2026-11-21T12:00:00.000Z',
  });
  return { session, replied, view: () => session.store.getState() };
};

const typing = (text: string, mode: ComposerMode = 'reply', of: string | null = null) => ({
  text,
  mode,
  thread: of,
});

test('a stinging draft is found in the open conversation, and gone when it is mended', () => {
  const { session, view } = begin();
  session.see(thread('a', [asked]));
  session.type(typing(sting));
  expect(view().findings.map(({ rule }) => rule)).toEqual(['sorry-you-are-having']);
  session.type(typing("We're sorry. We sent it without its box."));
  expect(view().findings).toEqual([]);
});

test('the draft of one conversation is never shown with another', () => {
  const { session, view } = begin();
  session.see(thread('a', [asked]));
  session.type(typing(sting));
  session.see(thread('b', [asked]));
  expect(view()).toMatchObject({ draft: null, findings: [], conversation: { thread: 'b' } });
});

test('a reply box that says it answers another thread is no draft of this one', () => {
  const { session, view } = begin();
  session.see(thread('a', [asked]));
  session.type(typing(sting, 'reply', 'b'));
  expect(view()).toMatchObject({ draft: null, findings: [] });
});

test('the same thread id in another account is another conversation', () => {
  const { session, view } = begin();
  session.see(thread('a', [asked]));
  session.type(typing(sting));
  session.see(thread('a', [asked], { account: 'other@northlight.example' }));
  expect(view().draft).toBeNull();
});

test('colleagues may read what they like: a note, or what may be one, is not flagged', () => {
  const { session, view } = begin();
  session.see(thread('a', [asked]));
  session.type(typing(sting, 'internal'));
  expect(view()).toMatchObject({ draft: { mode: 'internal' }, findings: [] });
  session.type(typing(sting, 'unclear'));
  expect(view()).toMatchObject({ draft: { mode: 'unclear' }, findings: [] });
});

test('while the check is not loaded, the view says that nothing was checked', () => {
  const { session, view } = begin(false);
  session.see(thread('a', [asked]));
  session.type(typing(sting));
  expect(view()).toMatchObject({ draft: { checked: false }, findings: [] });
});

test('what was dismissed stays so while something else is typed', () => {
  const { session, view } = begin();
  session.see(thread('a', [asked]));
  session.type(typing(sting));
  session.dismiss(String(view().findings[0]?.key));
  expect(view().findings).toEqual([]);
  session.type(typing(`${sting} We sent it without its box.`));
  expect(view().findings).toEqual([]);
});

test('weak findings go with their switch, rules with theirs, and the site with its own', () => {
  const { session, view } = begin();
  const on = { on: true, off: new Set<string>(), showWeak: true };
  session.see(thread('a', [asked]));
  session.type(
    typing('We will write as soon as possible. We are sorry that you are having this problem.'),
  );
  expect(view().findings.map(({ strength }) => strength)).toEqual(['weak', 'strong']);
  session.settle({ ...on, showWeak: false });
  expect(view().findings.map(({ strength }) => strength)).toEqual(['strong']);
  session.settle({ ...on, off: new Set(['sorry-you-are-having']) });
  expect(view().findings.map(({ strength }) => strength)).toEqual(['weak']);
  session.settle({ ...on, on: false });
  expect(view()).toMatchObject({ status: { is: 'off' }, conversation: null, draft: null });
});

test('a page that is not recognised says why and keeps nothing', () => {
  const { session, view } = begin();
  session.see(thread('a', [asked]));
  session.type(typing(sting));
  session.see({ is: 'unrecognised', why: 'unread_zendeskTwice' });
  expect(view()).toEqual({
    status: { is: 'unrecognised', site: 'gmail', why: 'unread_zendeskTwice' },
    conversation: null,
    draft: null,
    findings: [],
  });
});

test('a lower rank is said to be a fallback', () => {
  const { session, view } = begin();
  session.see({ ...thread('a', [asked]), ranks: { message: 2 } } as ReadResult);
  expect(view().status).toEqual({ is: 'reading', site: 'gmail', fallback: true });
});

const answer = message('2', 'agent', 'A new one is on its way.');

test('an answer that appears after typing is told once, by its id', () => {
  const { session, replied } = begin();
  session.see(thread('a', [asked]));
  session.type(typing('A new one is on its way.'));
  session.see(thread('a', [asked, answer]));
  session.see(thread('a', [asked, answer]));
  expect(replied.mock.calls).toEqual([
    [
      {
        account: 'sam@northlight.example',
        thread: 'a',
        message: '2',
        at: '2026-11-21T12:00:00.000Z',
      },
    ],
  ]);
});

test('an answer with a time of its own is told with that time', () => {
  const { session, replied } = begin();
  session.see(thread('a', [asked]));
  session.see(thread('a', [asked, { ...answer, at: '2026-11-21T11:58:00.000Z' }]));
  expect(replied.mock.calls[0]?.[0]).toMatchObject({ at: '2026-11-21T11:58:00.000Z' });
});

test('two answers that appear at once are both told, oldest first', () => {
  const { session, replied } = begin();
  const [first, second] = ['2', '3'].map((id) => ({
    ...answer,
    id,
    at: '2026-11-21T11:58:00.000Z',
  }));
  session.see(thread('a', [asked]));
  session.see(thread('a', [asked, first as Message, second as Message]));
  expect(replied.mock.calls.map(([{ message: id }]) => id)).toEqual(['2', '3']);
});

test('an undated answer that says something else than was typed is no answer of ours just now', () => {
  const { session, replied } = begin();
  session.see(thread('a', [asked]));
  session.type(typing('I have ordered a new one for you.'));
  session.see(thread('a', [asked, message('7', 'agent', 'Could you send a photo?')]));
  expect(replied).not.toHaveBeenCalled();
});

test.each<[string, Message[][]]>([
  ['the first sight of a thread', [[asked, answer]]],
  ['an older answer that the page unfolds', [[asked], [answer, asked]]],
  ['another message of the customer', [[asked], [asked, message('3', 'customer', 'Hello?')]]],
  ['a note between colleagues', [[asked], [asked, message('4', 'internal', 'Refund it.')]]],
])('%s is no answer', (_, sights) => {
  const { session, replied } = begin();
  for (const messages of sights) session.see(thread('a', messages));
  expect(replied).not.toHaveBeenCalled();
});
