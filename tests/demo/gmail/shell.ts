import { agent } from '../agent.ts';
import { avatar, element, icon, iconButton } from '../element.ts';
import type { IconName } from '../icons.ts';

const places: [IconName, string, string?][] = [
  ['inbox', 'Inbox', '4'],
  ['star', 'Starred'],
  ['clock', 'Snoozed'],
  ['send', 'Sent'],
  ['draft', 'Drafts', '2'],
  ['trash', 'Bin'],
];

const place = ([name, label, count]: [IconName, string, string?], index: number): HTMLElement =>
  element(
    'a',
    { class: index === 0 ? 'place here' : 'place', href: '#inbox' },
    icon(name),
    element('span', {}, label),
    count ? element('span', { class: 'number' }, count) : null,
  );

const topBar = (): HTMLElement =>
  element(
    'header',
    { class: 'top' },
    iconButton('menu', 'Main menu'),
    element('a', { class: 'brand', href: '#inbox' }, icon('mail'), 'Mail'),
    element(
      'label',
      { class: 'search' },
      icon('search'),
      element('input', { type: 'search', placeholder: 'Search mail', 'aria-label': 'Search mail' }),
    ),
    iconButton('help', 'Support'),
    iconButton('gear', 'Settings'),
    avatar(agent.name),
  );

const navigation = (onCompose: () => void): HTMLElement => {
  const compose = element(
    'button',
    { class: 'compose', type: 'button' },
    icon('pencil'),
    'Compose',
  );
  compose.addEventListener('click', onCompose);
  const labels = ['Deliveries', 'Returns', 'Team', 'Trade customers'];
  return element(
    'nav',
    { class: 'places' },
    compose,
    ...places.map(place),
    element('div', { class: 'heading' }, 'Labels'),
    ...labels.map((label) =>
      element('a', { class: 'place', href: '#inbox' }, icon('tag'), element('span', {}, label)),
    ),
  );
};

export interface Shell {
  /** Where the routes are drawn. */
  pane: HTMLElement;
  /** Where pop-out messages stand. */
  dock: HTMLElement;
}

export const drawShell = (onCompose: () => void): Shell => {
  const pane = element('div', { class: 'pane' });
  const dock = element('div', { class: 'dw' });
  document.body.append(
    topBar(),
    element('div', { class: 'columns' }, navigation(onCompose), pane),
    dock,
  );
  return { pane, dock };
};
