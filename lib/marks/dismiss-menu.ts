import { t } from '../i18n.ts';
import { button, element } from './element.ts';

export interface DismissMenu {
  /** The button that opens it, and the menu. */
  element: HTMLElement;
  /** True when it was open: then nothing else needs closing. */
  close(): boolean;
  /** A key pressed in the card. */
  press(event: KeyboardEvent): void;
}

export interface Choice {
  label: string;
  choose(): void;
}

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** The item a key leads to. */
const itemFor = <T>(key: string, items: readonly T[], at: number): T | undefined => {
  const step = steps[key];
  if (step !== undefined) return items.at((at + step) % items.length);
  if (key === 'Home') return items[0];
  return key === 'End' ? items.at(-1) : undefined;
};

const itemOf = ({ label, choose }: Choice): HTMLButtonElement => {
  const item = button('item', choose, label);
  item.role = 'menuitem';
  item.tabIndex = -1;
  return item;
};

const menuOf = (items: readonly HTMLElement[], source: string): HTMLElement => {
  const list = element('div', 'items', ...items);
  list.role = 'menu';
  list.ariaLabel = t('finding_dismissLonger');
  const note = element('p', 'note', source);
  note.id = 'source';
  list.setAttribute('aria-describedby', 'source');
  const menu = element('div', 'menu', list, note);
  menu.hidden = true;
  return menu;
};

const toggleOf = (press: () => void): HTMLButtonElement => {
  const toggle = button('more', press, '…');
  toggle.ariaLabel = t('finding_dismissLonger');
  toggle.ariaHasPopup = 'menu';
  toggle.ariaExpanded = 'false';
  return toggle;
};

/** Further ways to dismiss, and to know more, behind a quiet button. */
export const createDismissMenu = (choices: readonly Choice[], source: string): DismissMenu => {
  const items = choices.map(itemOf);
  const menu = menuOf(items, source);
  const toggle = toggleOf(() => show(menu.hidden !== false));
  const focused = (): Element | null => (menu.getRootNode() as ShadowRoot).activeElement;

  const show = (shown: boolean): void => {
    const held = focused();
    menu.hidden = !shown;
    menu.classList.remove('below');
    if (menu.getBoundingClientRect().top < 0) menu.classList.add('below');
    toggle.ariaExpanded = String(shown);
    // Only where the card has the keys: a click must not take the caret out of the reply box.
    if (shown && held === toggle) items[0]?.focus();
    if (!shown && held && menu.contains(held)) toggle.focus();
  };

  const close = (): boolean => {
    const open = !menu.hidden;
    if (open) show(false);
    return open;
  };

  const press = (event: KeyboardEvent): void => {
    if (menu.hidden) return;
    if (event.key === 'Tab') close();
    const at = items.indexOf(focused() as HTMLButtonElement);
    const to = itemFor(event.key, items, at);
    if (!to) return;
    to.focus();
    event.preventDefault();
  };

  return { element: element('div', 'longer', toggle, menu), close, press };
};
