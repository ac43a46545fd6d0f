import { agent } from '../agent.ts';
import { ago, fullDate, sinceLoad } from '../clock.ts';
import { avatar, element, icon, iconButton } from '../element.ts';
import { type Composer, composer } from './composer.ts';
import { log, logItem } from './log.ts';
import type { Comment, Ticket } from './ticket.ts';

export interface Workspace {
  ticket: Ticket;
  element: HTMLElement;
  layout: HTMLElement;
  composer: Composer;
}

const field = (label: string, value: string, id = ''): HTMLElement =>
  element(
    'div',
    { class: 'field', ...(id ? { id } : {}) },
    element('span', { class: 'field-label' }, label),
    element('span', { class: 'field-value' }, value),
  );

const properties = (ticket: Ticket): HTMLElement =>
  element(
    'aside',
    { class: 'properties' },
    field('Requester', ticket.requester.name, `ticket-system-field-requester-${ticket.id}`),
    field('Assignee', `Support / ${agent.name}`),
    field('Followers', 'none'),
    element(
      'div',
      { class: 'field' },
      element('span', { class: 'field-label' }, 'Tags'),
      element(
        'span',
        { class: 'tags' },
        ...ticket.tags.map((tag) => element('span', { class: 'tag' }, tag)),
      ),
    ),
    field('Type', 'Incident'),
    field('Priority', ticket.priority),
  );

const context = (ticket: Ticket): HTMLElement => {
  const { name, email } = ticket.requester;
  const first = ticket.comments[0];
  const earlier = element(
    'div',
    { class: 'history' },
    element('div', { class: 'history-title' }, ticket.subject),
    element('div', { class: 'history-time' }, first ? fullDate(ago(first.ago)) : ''),
  );
  return element(
    'aside',
    { class: 'context' },
    element('div', { class: 'customer' }, avatar(name), element('strong', {}, name)),
    field('Email', email),
    field('Local time', fullDate(new Date())),
    field('Language', 'English (United Kingdom)'),
    element('div', { class: 'context-title' }, 'Interaction history'),
    earlier,
  );
};

const heading = (ticket: Ticket): HTMLElement => {
  const via = ticket.comments[0]?.via === 'EmailInteraction' ? 'Via email' : 'Via web form';
  return element(
    'div',
    { class: 'heading' },
    element('input', {
      'data-test-id': 'omni-header-subject',
      'aria-label': 'Subject',
      value: ticket.subject,
    }),
    element('span', { 'data-test-id': 'omni-header-via-label' }, via),
    iconButton('dots', 'Conversation options'),
  );
};

const crumbs = (ticket: Ticket): HTMLElement =>
  element(
    'div',
    { class: 'crumbs' },
    element('span', { class: 'crumb' }, agent.shop),
    element('span', { class: 'crumb' }, ticket.requester.name),
    element('span', { class: `status ${ticket.status.toLowerCase()}` }, ticket.status),
    element('span', { class: 'crumb here' }, `Ticket #${ticket.id}`),
    element('span', { class: 'next' }, 'Next', icon('right')),
  );

/** One open ticket. It stays in the document, hidden, when another one is shown. */
export const workspace = (ticket: Ticket, onSent: (text: string) => void): Workspace => {
  const record = log(ticket);
  const written = composer(ticket, (text, channel) => {
    const type = channel === 'internal' ? 'internal' : 'agent';
    const comment: Comment = {
      type,
      author: agent.name,
      ago: sinceLoad(),
      text: text.replaceAll('\n', '\n\n'),
    };
    const item = logItem(comment, ticket, false);
    const list = record.querySelector('.log');
    if (ticket.reversed) list?.prepend(item);
    else list?.append(item);
    record.scrollTop = record.scrollHeight;
    if (type === 'agent') onSent(text);
  });
  const pane = element(
    'section',
    {
      class: 'conversation conversation-polaris',
      'data-support-suite-trial-onboarding-id': 'conversationPane',
      'data-ticket-id': String(ticket.id),
    },
    heading(ticket),
    record,
    written.element,
  );
  const columns = element(
    'div',
    { class: 'ticket-columns' },
    properties(ticket),
    pane,
    context(ticket),
  );
  const layout = element(
    'div',
    {
      class: 'layout',
      'data-test-id': `ticket-${ticket.id}-standard-layout`,
      'data-is-active': 'false',
    },
    crumbs(ticket),
    columns,
  );
  const shell = element('div', { class: 'ember-view workspace', style: 'display: none' }, layout);
  return { ticket, element: shell, layout, composer: written };
};
