import { agent } from '../agent.ts';
import { ago, shortDate } from '../clock.ts';
import { element, icon, iconButton } from '../element.ts';
import type { Thread } from './mail.ts';

const senders = (thread: Thread): string => {
  const first = thread.mails[0]?.from.name ?? '';
  const answered = thread.mails.some((mail) => mail.from.email === agent.email);
  const count = thread.mails.length > 1 ? ` ${thread.mails.length}` : '';
  return `${first.split(' ')[0] === first ? first : answered ? first.split(' ')[0] : first}${answered ? ', me' : ''}${count}`;
};

const row = (thread: Thread): HTMLElement => {
  const last = thread.mails.at(-1);
  const link = element(
    'a',
    { class: `row zA ${thread.unread ? 'zE' : 'yO'}`, href: `#inbox/${thread.token}` },
    icon('square'),
    element('span', { class: thread.starred ? 'star on' : 'star' }, icon('star')),
    element('span', { class: 'yX' }, senders(thread)),
    element(
      'span',
      { class: 'y6' },
      thread.label ? element('span', { class: 'label' }, thread.label) : null,
      element('span', { class: 'bog' }, thread.subject),
      element('span', { class: 'y2' }, ` - ${last?.text.replaceAll(/\s+/g, ' ') ?? ''}`),
    ),
    element('span', { class: 'xW' }, last ? shortDate(ago(last.ago)) : ''),
  );
  return link;
};

export const listView = (threads: readonly Thread[]): HTMLElement => {
  const newest = [...threads].sort(
    (a, b) => (a.mails.at(-1)?.ago ?? 0) - (b.mails.at(-1)?.ago ?? 0),
  );
  return element(
    'div',
    { class: 'nH' },
    element(
      'div',
      { class: 'bar' },
      iconButton('square', 'Select'),
      iconButton('repost', 'Refresh'),
      iconButton('more', 'More'),
      element('span', { class: 'count' }, `1–${threads.length} of 1,284`),
      iconButton('left', 'Newer'),
      iconButton('right', 'Older'),
    ),
    element('div', { class: 'rows' }, ...newest.map(row)),
  );
};
