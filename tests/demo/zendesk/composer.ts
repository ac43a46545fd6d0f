import type { DecoupledEditor } from 'ckeditor5';
import { element, icon, iconButton } from '../element.ts';
import { openEditor, textOf } from './editor.ts';
import type { Ticket } from './ticket.ts';

export type Channel = 'web' | 'internal';

export interface Composer {
  element: HTMLElement;
  ready: Promise<void>;
  text(): string;
}

const names = { web: 'Public reply', internal: 'Internal note' } as const;

const menuItem = (channel: Channel, choose: (channel: Channel) => void): HTMLElement => {
  const item = element(
    'button',
    {
      type: 'button',
      role: 'menuitem',
      'data-test-id': `omnichannel-channel-switcher-menuitem-${channel}`,
    },
    icon(channel === 'web' ? 'mail' : 'lock'),
    names[channel],
  );
  item.addEventListener('click', () => choose(channel));
  return item;
};

const switcher = (ticket: Ticket, choose: (channel: Channel) => void) => {
  const name = element('span', {}, names.web);
  const button = element(
    'button',
    {
      type: 'button',
      class: 'switcher',
      'data-test-id': 'omnichannel-channel-switcher-button',
      'data-channel': 'web',
      'data-channel-switcher-trigger-for-ticket-id': String(ticket.id),
    },
    icon('reply'),
    name,
    icon('down'),
  );
  const menu = element('div', { class: 'switch-menu', role: 'menu', hidden: '' });
  const pick = (channel: Channel) => {
    menu.hidden = true;
    button.dataset.channel = channel;
    name.textContent = names[channel];
    choose(channel);
  };
  menu.append(menuItem('web', pick), menuItem('internal', pick));
  button.addEventListener('click', () => {
    menu.hidden = !menu.hidden;
  });
  return element('div', { class: 'switch' }, button, menu);
};

/** One ticket's reply box. `onSend` gets what was submitted and on which channel. */
export const composer = (
  ticket: Ticket,
  onSend: (text: string, channel: Channel) => void,
): Composer => {
  let channel: Channel = 'web';
  let editor: DecoupledEditor | null = null;
  const place = element('div', { 'data-test-id': 'ticket-rich-text-editor' });
  const tools = element('div', {
    'data-test-id': 'omnichannel-composer-toolbar',
    class: 'ck-tools',
  });
  const submit = element(
    'button',
    { type: 'button', class: 'submit', 'data-test-id': 'submit_button-button' },
    'Submit as Open',
  );
  const renew = async (data: string) => {
    await editor?.destroy();
    editor = await openEditor(place, tools);
    if (data) editor.setData(data);
  };
  const choose = (next: Channel) => {
    if (next === channel) return;
    channel = next;
    box.classList.toggle('note', channel === 'internal');
    void renew(editor?.getData() ?? '');
  };
  submit.addEventListener('click', () => {
    if (!editor || !textOf(editor).trim()) return;
    onSend(textOf(editor), channel);
    void renew('');
  });
  const recipient = element('span', { class: 'recipient' }, ticket.requester.name);
  const head = element(
    'div',
    { class: 'box-head' },
    switcher(ticket, choose),
    element('span', { class: 'to' }, 'To'),
    recipient,
    element('span', { class: 'cc' }, 'CC'),
  );
  const foot = element(
    'div',
    { class: 'box-foot' },
    tools,
    iconButton('clip', 'Attach a file'),
    iconButton('smile', 'Emoji'),
  );
  const box = element('div', { 'data-test-id': 'editor-view', class: 'box' }, head, place, foot);
  const stay = element('div', { class: 'submit-row' }, element('span', {}, 'Apply macro'), submit);
  return {
    element: element('div', { class: 'box-column' }, box, stay),
    ready: renew(''),
    text: () => (editor ? textOf(editor) : ''),
  };
};
