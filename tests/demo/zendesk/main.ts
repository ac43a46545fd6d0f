import 'ckeditor5/ckeditor5.css';
import '../base.css';
import './zendesk.css';
import type { Demo } from '../window.ts';
import { complaints } from './complaints.ts';
import { others } from './others.ts';
import { drawShell, listPane, tab } from './shell.ts';
import { type Workspace, workspace } from './workspace.ts';

const tickets = [...complaints, ...others].sort((a, b) => a.id - b.id);
const sent: string[] = [];
const shell = drawShell();
const list = listPane(tickets);
shell.panes.append(list);
const open = new Map<number, Workspace>();

const openTicket = (id: number): void => {
  const ticket = tickets.find((each) => each.id === id);
  if (!ticket || open.has(id)) return;
  const made = workspace(ticket, (text) => sent.push(text));
  open.set(id, made);
  shell.panes.append(made.element);
};

const idInAddress = (): number | null => {
  const found = /^\/agent\/tickets\/(\d+)/.exec(location.pathname);
  return found ? Number(found[1]) : null;
};

/** Every opened ticket stays mounted: only the one in the address is shown. */
const show = (): void => {
  const id = idInAddress();
  if (id !== null) openTicket(id);
  list.style.display = id === null ? '' : 'none';
  for (const [each, made] of open) {
    made.element.style.display = each === id ? '' : 'none';
    made.layout.dataset.isActive = String(each === id);
  }
  shell.tabs.replaceChildren(...[...open].map(([each, { ticket }]) => tab(ticket, each === id)));
  const shown = id === null ? undefined : open.get(id);
  document.title = shown
    ? `Northlight Lamps – Agent – ${shown.ticket.subject}`
    : 'Northlight Lamps – Agent – Your unsolved tickets';
  const scroller = shown?.element.querySelector('.log-scroll');
  if (scroller) scroller.scrollTop = scroller.scrollHeight;
};

document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href^="/agent/"]') : null;
  if (!link) return;
  event.preventDefault();
  if (link.getAttribute('href')?.startsWith('/agent/users/')) return;
  history.pushState(null, '', link.getAttribute('href'));
  show();
});
window.addEventListener('popstate', show);

const demo: Demo = {
  sent,
  editors: () =>
    [...open].map(([id, made]) => ({
      kind: 'ckeditor',
      thread: String(id),
      text: made.composer.text(),
      shown: made.element.checkVisibility(),
    })),
  text: () => open.get(idInAddress() ?? 0)?.composer.text() ?? '',
};
window.demo = demo;

// Tickets left open from before: whichever is shown first, another one is mounted ahead of it.
openTicket(101);
if (idInAddress() === 101) openTicket(102);
show();
