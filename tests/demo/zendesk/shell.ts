import { agent } from '../agent.ts';
import { ago, longAge } from '../clock.ts';
import { avatar, element, icon, iconButton } from '../element.ts';
import type { IconName } from '../icons.ts';
import type { Ticket } from './ticket.ts';

const rail = (): HTMLElement => {
  const entries: [IconName, string][] = [
    ['home', 'Home'],
    ['inbox', 'Views'],
    ['users', 'Customers'],
    ['chart', 'Reporting'],
    ['gear', 'Admin'],
  ];
  return element(
    'nav',
    { class: 'rail' },
    element('span', { class: 'rail-brand', title: 'Support desk' }, icon('bubble')),
    ...entries.map(([name, label]) =>
      element(
        'a',
        {
          href: '/agent/filters/36000',
          class: name === 'inbox' ? 'here' : '',
          title: label,
          'aria-label': label,
        },
        icon(name),
      ),
    ),
  );
};

export const tab = (ticket: Ticket, selected: boolean): HTMLElement => {
  const close = element('span', { class: 'tab-close', 'aria-hidden': 'true' }, icon('close'));
  return element(
    'a',
    {
      role: 'tab',
      class: 'tab',
      href: `/agent/tickets/${ticket.id}`,
      'data-test-id': 'header-tab',
      'data-entity-id': String(ticket.id),
      'data-entity-is-selected': String(selected),
      'aria-selected': String(selected),
    },
    icon('mail'),
    element(
      'span',
      { class: 'tab-text' },
      element('span', { 'data-test-id': 'header-tab-title' }, ticket.subject),
      element('span', { class: 'tab-sub' }, `#${ticket.id}`),
    ),
    close,
  );
};

const row = (ticket: Ticket): HTMLElement => {
  const last = ticket.comments.at(-1);
  const cells = [
    element('span', { class: `status ${ticket.status.toLowerCase()}` }, ticket.status),
    ticket.subject,
    ticket.requester.name,
    last ? longAge(ago(last.ago)) : '',
    ticket.priority,
  ];
  const link = element(
    'a',
    { class: 'row', role: 'row', href: `/agent/tickets/${ticket.id}` },
    ...cells.map((cell) => element('span', { role: 'cell' }, cell)),
  );
  return link;
};

export const listPane = (tickets: readonly Ticket[]): HTMLElement => {
  const views: [string, string][] = [
    ['Your unsolved tickets', String(tickets.length)],
    ['Unassigned tickets', '12'],
    ['All unsolved tickets', '48'],
    ['Recently updated', '9'],
    ['Pending tickets', '6'],
    ['Suspended tickets', '3'],
  ];
  const names = ['Status', 'Subject', 'Requester', 'Updated', 'Priority'];
  const head = element(
    'div',
    { class: 'row head' },
    ...names.map((name) => element('span', {}, name)),
  );
  return element(
    'div',
    { class: 'ember-view workspace list' },
    element(
      'aside',
      { class: 'views' },
      element('div', { class: 'views-title' }, 'Views'),
      ...views.map(([name, count], index) =>
        element(
          'a',
          { href: '/agent/filters/36000', class: index === 0 ? 'view here' : 'view' },
          element('span', {}, name),
          element('span', {}, count),
        ),
      ),
    ),
    element(
      'section',
      { class: 'view-main' },
      element('h1', {}, 'Your unsolved tickets'),
      element('div', { class: 'view-count' }, `${tickets.length} tickets`),
      element('div', { class: 'table', role: 'table' }, head, ...tickets.map(row)),
    ),
  );
};

export interface Shell {
  tabs: HTMLElement;
  panes: HTMLElement;
}

export const drawShell = (): Shell => {
  const tabs = element('div', { role: 'tablist', class: 'tabs', 'data-test-id': 'header-tablist' });
  const panes = element('main', { id: 'main_panes' });
  const header = element(
    'header',
    { class: 'top' },
    tabs,
    element('span', { class: 'add' }, icon('plus'), 'Add'),
    iconButton('search', 'Search'),
    iconButton('bell', 'Notifications'),
    avatar(agent.name),
  );
  document.body.append(rail(), element('div', { class: 'desk' }, header, panes));
  return { tabs, panes };
};
