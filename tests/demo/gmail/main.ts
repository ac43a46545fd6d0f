import '../base.css';
import './gmail.css';
import { agent } from '../agent.ts';
import { element, iconButton } from '../element.ts';
import type { Demo } from '../window.ts';
import { complaints } from './complaints.ts';
import { composer, textOf } from './composer.ts';
import { listView } from './list.ts';
import { others } from './others.ts';
import { drawShell } from './shell.ts';
import { threadView } from './thread.ts';

const threads = [...complaints, ...others];
const sent: string[] = [];
const shell = drawShell(popOut);
const views = new Map<string, HTMLElement>();

function popOut(): void {
  const close = iconButton('close', 'Save & close');
  const subject = element('input', { name: 'subjectbox', placeholder: 'Subject', value: '' });
  const to = element('input', { class: 'vO', name: 'to', placeholder: 'Recipients' });
  const remove = () => box.remove();
  const written = composer({
    thread: '',
    message: '',
    to: null,
    onSend: (text) => {
      sent.push(text);
      remove();
    },
    onDiscard: remove,
  });
  const dialog = element(
    'div',
    { role: 'dialog', 'aria-label': 'New message' },
    element('div', { class: 'title' }, 'New message', close),
    element('div', { class: 'fields' }, to, subject),
    written,
  );
  const inner = element('div', { class: 'no' }, element('div', { class: 'AD' }, dialog));
  const box = element('div', { class: 'nH' }, element('div', { class: 'nH' }, inner));
  close.addEventListener('click', remove);
  shell.dock.append(box);
  dialog.querySelector<HTMLElement>('.editable')?.focus();
}

const viewOf = (token: string): HTMLElement => {
  const thread = threads.find((each) => each.token === token);
  const view = thread ? threadView(thread, (text) => sent.push(text)) : listView(threads);
  const route = element('div', { class: 'route' }, view);
  shell.pane.append(route);
  return route;
};

/** Routes that were left stay in the document, hidden: reading one of them is a mistake. */
const show = (): void => {
  const token = location.hash.split('/')[1] ?? '';
  for (const old of views.values()) {
    old.removeAttribute('role');
    old.style.display = 'none';
  }
  const view = views.get(token) ?? viewOf(token);
  views.set(token, view);
  view.style.display = '';
  view.setAttribute('role', 'main');
  const subject = threads.find((each) => each.token === token)?.subject ?? 'Inbox (4)';
  document.title = `${subject} - ${agent.email} - ${agent.shop} Mail`;
};

const areas = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.Am.editable')];
let lastArea: HTMLElement | null = null;
document.addEventListener('focusin', (event) => {
  if (event.target instanceof HTMLElement && event.target.matches('.Am')) lastArea = event.target;
});

const demo: Demo = {
  sent,
  editors: () =>
    areas().map((area) => ({
      kind: 'plain',
      thread: area.closest('.M9')?.querySelector<HTMLInputElement>('[name=rt]')?.value ?? '',
      text: textOf(area),
      shown: area.checkVisibility(),
    })),
  text: () => {
    const shown = areas().filter((area) => area.checkVisibility());
    const area = shown.find((each) => each === lastArea) ?? shown[0];
    return area ? textOf(area) : '';
  },
};
window.demo = demo;

// A thread that an earlier route left behind before this page was asked for.
const stale = threads.at(-1);
if (stale) viewOf(stale.token).style.display = 'none';
// The application takes its time to boot; until then there is no main region.
setTimeout(show, 250);
window.addEventListener('hashchange', show);
