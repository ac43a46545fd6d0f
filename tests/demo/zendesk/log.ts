import { agent } from '../agent.ts';
import { ago, fullDate, longAge } from '../clock.ts';
import { avatar, element, lines } from '../element.ts';
import type { Comment, Ticket } from './ticket.ts';

const labels = {
  EmailInteraction: 'via email',
  WebInteraction: 'via web form',
  MobileSdkInteraction: 'via mobile app',
} as const;

const body = (comment: Comment): HTMLElement => {
  const [signature = '', ...rest] = comment.text.split('\n\n').reverse();
  const signed = comment.type === 'agent' && signature.startsWith(agent.name);
  const paragraphs = signed ? rest.reverse() : comment.text.split('\n\n');
  const text = element(
    'div',
    { class: 'zd-comment', dir: 'auto' },
    ...paragraphs.map((paragraph) => element('p', { dir: 'auto' }, ...lines(paragraph))),
    signed ? element('div', { class: 'signature' }, ...lines(signature)) : null,
  );
  const origin = comment.type === 'bot' ? 'Trigger' : (comment.via ?? '');
  return element(
    'div',
    { 'data-test-id': 'omni-log-item-message', type: comment.type, class: 'bubble' },
    element(
      'div',
      { 'data-test-id': 'omni-log-message-content', 'data-originated-from': origin },
      text,
    ),
  );
};

const sender = (comment: Comment, ticket: Ticket): HTMLElement => {
  const name = element('span', { 'data-test-id': 'omni-log-item-sender' }, comment.author);
  if (comment.type !== 'end-user') return name;
  const href = `/agent/users/${ticket.requester.id}`;
  return element('a', { 'data-test-id': 'omni-log-comment-user-link', href }, name);
};

/** `grouped`: the page names the author of a run of comments only once. */
export const logItem = (comment: Comment, ticket: Ticket, grouped: boolean): HTMLElement => {
  const at = ago(comment.ago);
  const note = comment.type === 'internal';
  const head = element(
    'div',
    { class: 'item-head' },
    grouped ? null : sender(comment, ticket),
    note ? element('span', { 'data-test-id': 'omni-log-internal-note-tag' }, 'Internal') : null,
    comment.via
      ? element('span', { 'data-test-id': 'omni-log-item-via' }, labels[comment.via])
      : null,
    element(
      'time',
      { 'data-test-id': 'timestamp-relative', datetime: at.toISOString(), title: fullDate(at) },
      longAge(at),
    ),
  );
  const item = element(
    'article',
    {
      'data-test-id': 'omni-log-comment-item',
      'aria-label': `${note ? 'Internal note' : 'Message'} from ${comment.author}`,
      class: grouped ? 'item grouped' : 'item',
    },
    avatar(comment.author),
    element('div', { class: 'item-main' }, head, body(comment)),
  );
  if (comment.twin) {
    const twin = body(comment);
    twin.setAttribute('aria-hidden', 'true');
    twin.classList.add('measure');
    item.append(twin);
  }
  return item;
};

export const log = (ticket: Ticket): HTMLElement => {
  const items = ticket.comments.map((comment, index) => {
    const before = ticket.comments[index - 1];
    return logItem(
      comment,
      ticket,
      before?.author === comment.author && before.type === comment.type,
    );
  });
  const container = element(
    'div',
    { 'data-test-id': 'omni-log-container', class: ticket.reversed ? 'log reversed' : 'log' },
    ...(ticket.reversed ? items.reverse() : items),
  );
  const more = element(
    'button',
    { 'data-test-id': 'convolog-show-more-button', type: 'button', class: 'show-more' },
    `Show ${ticket.older} more`,
  );
  return element('div', { class: 'log-scroll' }, ticket.older ? more : null, container);
};
