import { agent } from '../agent.ts';
import { sinceLoad } from '../clock.ts';
import { element, icon, iconButton } from '../element.ts';
import { composerRow } from './composer.ts';
import type { Mail, Person, Thread } from './mail.ts';
import { message } from './message.ts';

const legacyId = (thread: Thread, index: number): string =>
  index === 0 ? thread.id : `${thread.id.slice(0, -2)}${(index * 37 + 16).toString(16)}`;

/** The row that stands for folded messages, and unfolds them into their heads. */
const moreRow = (count: number, hidden: HTMLElement[]): HTMLElement => {
  const row = element(
    'div',
    { class: 'adv', role: 'button', tabindex: '0' },
    element('span', { class: 'adx' }, element('span', {}, String(count))),
  );
  row.addEventListener('click', () => {
    for (const item of hidden) item.className = 'kv';
    row.remove();
  });
  return row;
};

const us: Person = { name: agent.name, email: agent.email };

const customerIn = (thread: Thread): Person =>
  thread.mails.findLast(({ from }) => from.email !== us.email)?.from ?? us;

const messageList = (thread: Thread): HTMLElement => {
  const bundled = thread.bundled ?? 0;
  const last = thread.mails.length - 1;
  const items = thread.mails.map((mail, index) => {
    const inBundle = index > 0 && index <= bundled;
    // The last message from each side is open, as in life; the rest is folded.
    const state = index >= last - 1 && !inBundle ? 'h7' : inBundle ? 'kQ' : 'kv';
    const received = mail.from.email !== agent.email;
    const id = received ? `#msg-f:18${index}0044${index}7` : `#msg-a:r-${index}5519`;
    const to = received ? us : customerIn(thread);
    return message(mail, to, { id, legacy: legacyId(thread, index) }, state);
  });
  if (bundled > 0) items.splice(1, 0, moreRow(bundled, items.slice(1, 1 + bundled)));
  return element('div', { role: 'list', class: 'messages' }, ...items);
};

const toolbar = (): HTMLElement => {
  const back = iconButton('back', 'Back to Inbox');
  back.addEventListener('click', () => {
    location.hash = '#inbox';
  });
  return element(
    'div',
    { class: 'bar' },
    back,
    iconButton('archive', 'Archive'),
    iconButton('trash', 'Delete'),
    iconButton('mail', 'Mark as unread'),
    iconButton('clock', 'Snooze'),
    iconButton('tag', 'Labels'),
    iconButton('more', 'More'),
  );
};

/** Puts what was sent at the end of the thread, in the form it has before the server knows it. */
const appendSent = (list: HTMLElement, to: Person, text: string): void => {
  const mail: Mail = { from: us, ago: sinceLoad(), text };
  const id = `#msg-a:r${crypto.randomUUID().replaceAll('-', '').slice(0, 16)}`;
  list.append(message(mail, to, { id, legacy: null }, 'h7'));
};

const openReply = (thread: Thread, place: HTMLElement, onSent: (text: string) => void): void => {
  const to = thread.mails.findLast((mail) => mail.from.email !== agent.email)?.from ?? null;
  const close = () => place.replaceChildren(replyButtons(thread, place, onSent));
  place.replaceChildren(
    composerRow({
      thread: thread.id,
      message: legacyId(thread, thread.mails.length - 1),
      to,
      onSend: (text) => {
        close();
        onSent(text);
      },
      onDiscard: close,
    }),
  );
  place.querySelector<HTMLElement>('.editable')?.focus();
  place.scrollIntoView({ block: 'end' });
};

const replyButtons = (
  thread: Thread,
  place: HTMLElement,
  onSent: (text: string) => void,
): HTMLElement => {
  const reply = element('button', { class: 'outlined', type: 'button' }, icon('reply'), 'Reply');
  reply.addEventListener('click', () => openReply(thread, place, onSent));
  const forward = element(
    'button',
    { class: 'outlined', type: 'button' },
    icon('forward'),
    'Forward',
  );
  return element('div', { class: 'ip answers' }, reply, forward);
};

/** One conversation: its subject, its messages and the place for the reply. */
export const threadView = (thread: Thread, onSent: (text: string) => void): HTMLElement => {
  const list = messageList(thread);
  const place = element('div', { class: 'reply' });
  const sent = (text: string) => {
    appendSent(list, customerIn(thread), text);
    onSent(text);
  };
  place.append(replyButtons(thread, place, sent));
  const subject = element(
    'h2',
    { class: 'hP', 'data-legacy-thread-id': thread.id, 'data-thread-perm-id': 'undefined' },
    thread.subject,
  );
  const labels = ['Inbox', ...(thread.label ? [thread.label] : [])];
  const chips = labels.map((label) => element('span', { class: 'label' }, label));
  const inner = element(
    'div',
    { class: 'a98 iY' },
    element('div', { class: 'ha' }, subject, ...chips),
    list,
    place,
  );
  return element('div', { class: 'nH' }, toolbar(), element('div', { class: 'g id' }, inner));
};
