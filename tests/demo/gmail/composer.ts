import { agent } from '../agent.ts';
import { avatar, element, icon, iconButton } from '../element.ts';
import type { Person } from './mail.ts';

export interface Compose {
  /** The thread it answers; empty for a new message. */
  thread: string;
  /** The message it answers. */
  message: string;
  to: Person | null;
  onSend(text: string): void;
  onDiscard(): void;
}

let composed = 40;

const signature = (): HTMLElement =>
  element(
    'div',
    { class: 'gmail_signature', 'data-smartmail': 'gmail_signature' },
    agent.name,
    element('br'),
    `${agent.shop} customer care`,
  );

/** Blank but for the signature, as a reply box opens. */
const editArea = (): HTMLElement =>
  element(
    'div',
    {
      class: 'Am Al editable LW-avf tS-tW',
      g_editable: 'true',
      role: 'textbox',
      contenteditable: 'true',
      'aria-label': 'Message Body',
      'aria-multiline': 'true',
      spellcheck: 'false',
      tabindex: '1',
    },
    element('div', {}, element('br')),
    element('div', {}, element('br')),
    signature(),
  );

/** What the agent has written: the edit area's own text up to the signature. */
export const textOf = (area: HTMLElement): string => {
  const below = area.querySelector<HTMLElement>('.gmail_signature')?.innerText ?? '';
  const whole = area.innerText.replaceAll('\u00a0', ' ').trimEnd();
  return (below && whole.endsWith(below) ? whole.slice(0, -below.length) : whole).trim();
};

const hiddenFields = (compose: Compose): HTMLElement =>
  element(
    'form',
    { class: 'bAs' },
    element('input', { type: 'hidden', name: 'composeid', value: String(composed) }),
    element('input', { type: 'hidden', name: 'draft', value: `#msg-a:r-${composed}07` }),
    element('input', { type: 'hidden', name: 'rt', value: compose.thread }),
    element('input', { type: 'hidden', name: 'rm', value: compose.message }),
  );

const recipients = (to: Person): HTMLElement =>
  element(
    'div',
    { class: 'GS recipients' },
    icon('reply'),
    element(
      'div',
      { class: 'anm', name: 'to' },
      element(
        'div',
        { role: 'listbox', 'aria-label': 'To' },
        element(
          'div',
          { role: 'option', 'data-name': to.name, 'data-hovercard-id': to.email, class: 'chip' },
          `${to.name} (${to.email})`,
        ),
      ),
    ),
  );

const autosave = (area: HTMLElement, note: HTMLElement): void => {
  let timer = 0;
  area.addEventListener('input', () => {
    note.textContent = '';
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      note.textContent = 'Draft saved';
    }, 900);
  });
};

/** The root of a reply box or of a new message. */
export const composer = (compose: Compose): HTMLElement => {
  composed += 1;
  const area = editArea();
  const note = element('span', { class: 'oG saved', 'aria-live': 'polite' });
  autosave(area, note);
  const send = element(
    'div',
    { class: 'T-I J-J5-Ji aoO v7 T-I-atl L3', role: 'button', tabindex: '1' },
    'Send',
  );
  send.addEventListener('click', () => {
    const text = textOf(area);
    if (text) compose.onSend(text);
  });
  const discard = iconButton('trash', 'Discard draft');
  discard.addEventListener('click', compose.onDiscard);
  const cell = element('td', { class: 'Ap' }, element('div', { class: 'Ar Au' }, area));
  const inner = element('table', { class: 'cf An' }, element('tr', {}, cell));
  return element(
    'div',
    { class: 'M9' },
    hiddenFields(compose),
    compose.to ? recipients(compose.to) : null,
    element('table', { class: 'iN' }, element('tr', {}, element('td', { class: 'GQ' }, inner))),
    element(
      'div',
      { class: 'tools' },
      send,
      iconButton('format', 'Formatting options'),
      iconButton('clip', 'Attach files'),
      iconButton('link', 'Insert link'),
      iconButton('smile', 'Insert emoji'),
      iconButton('image', 'Insert photo'),
      note,
      discard,
    ),
  );
};

export const composerRow = (compose: Compose): HTMLElement =>
  element('div', { class: 'ip adB' }, avatar(agent.name), composer(compose));
