import { agent } from '../agent.ts';
import { ago, fullDate, longAge, shortDate } from '../clock.ts';
import { avatar, element, icon, iconButton, lines } from '../element.ts';
import type { Mail, Person } from './mail.ts';

const quoted = (mail: Mail): HTMLElement | null => {
  if (!mail.quote) return null;
  const text = lines(mail.quote.text);
  if (mail.quote.as === 'outlook')
    return element('div', { style: 'border-top: 1pt solid #b5c4df; padding-top: 3pt' }, ...text);
  if (mail.quote.as === 'cite')
    return element(
      'div',
      {},
      element('div', { class: 'moz-cite-prefix' }, `On Thursday, ${agent.name} wrote:`),
      element('blockquote', { type: 'cite' }, ...text),
    );
  return element(
    'div',
    { class: 'gmail_quote gmail_quote_container' },
    element('div', { class: 'gmail_attr', dir: 'ltr' }, `On Thu, ${agent.name} wrote:`),
    element('blockquote', { class: 'gmail_quote' }, ...text),
  );
};

/** The region the page trims, behind its "…" button. */
const trimmed = (quote: HTMLElement): HTMLElement[] => {
  const region = element('div', { class: 'adL', style: 'display: none' }, quote);
  const button = element(
    'div',
    { class: 'ajR', role: 'button', tabindex: '0', 'aria-label': 'Show trimmed content' },
    icon('dots'),
  );
  button.addEventListener('click', () => {
    region.style.display = region.style.display ? '' : 'none';
  });
  return [element('div', { class: 'yj6qo' }, button), region];
};

const body = (mail: Mail): HTMLElement[] => {
  const quote = quoted(mail);
  const paragraphs = mail.text.split('\n\n').flatMap((paragraph, index) => {
    const block = element('div', {}, ...lines(paragraph));
    return index === 0 ? [block] : [element('div', {}, element('br')), block];
  });
  return [
    element(
      'div',
      { class: 'ii gt', style: 'display: none' },
      element('div', { class: 'a3s undefined' }),
    ),
    element(
      'div',
      { class: 'ii gt' },
      element(
        'div',
        { class: 'a3s aiL' },
        element('div', { dir: 'auto' }, ...paragraphs),
        ...(quote ? trimmed(quote) : []),
      ),
    ),
  ];
};

const head = (mail: Mail, to: Person): HTMLElement => {
  const date = ago(mail.ago);
  const called = to.email === agent.email ? 'me' : (to.name.split(' ')[0] ?? '');
  return element(
    'div',
    { class: 'head' },
    avatar(mail.from.name),
    element(
      'div',
      { class: 'who' },
      element(
        'span',
        { class: 'gD', email: mail.from.email, name: mail.from.name },
        mail.from.name,
      ),
      element('span', { class: 'go' }, `<${mail.from.email}>`),
      element(
        'div',
        { class: 'hb' },
        element('span', { class: 'g2', email: to.email, name: to.name }, `to ${called}`),
      ),
      element('div', { class: 'snippet' }, mail.text.replaceAll(/\s+/g, ' ').slice(0, 140)),
    ),
    element(
      'span',
      { class: 'g3', title: fullDate(date) },
      `${shortDate(date)} (${longAge(date)})`,
    ),
    iconButton('star', 'Star'),
    iconButton('reply', 'Reply'),
    iconButton('more', 'More'),
  );
};

export interface MessageIds {
  id: string;
  /** A message sent a moment ago has none yet. */
  legacy: string | null;
}

/** h7 open, kv folded, kQ folded behind the "3 more" row. A folded message holds no body. */
export type MessageState = 'h7' | 'kv' | 'kQ';

export const message = (
  mail: Mail,
  to: Person,
  ids: MessageIds,
  state: MessageState,
): HTMLElement => {
  const letter = element('div', { class: 'adn ads', 'data-message-id': ids.id }, head(mail, to));
  if (ids.legacy) letter.setAttribute('data-legacy-message-id', ids.legacy);
  const item = element('div', { class: state, role: 'listitem' }, letter);
  const open = () => {
    item.className = 'h7';
    letter.append(...body(mail));
  };
  if (state === 'h7') open();
  letter.addEventListener('click', () => {
    if (item.className === 'kv') open();
  });
  return item;
};
