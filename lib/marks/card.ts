import { t } from '../i18n.ts';
import { createDismissMenu, type DismissMenu } from './dismiss-menu.ts';
import { button, element } from './element.ts';
import { strengthName } from './label.ts';
import type { Mark } from './mark.ts';
import { type Box, EDGE, placeCard, viewSize } from './place.ts';

export interface CardActions {
  mend(mark: Mark, replacement: string): void;
  /** Not shown again in this conversation. */
  dismiss(mark: Mark): void;
  /** The whole habit, on this site only or wherever we read along. */
  turnOff(mark: Mark, here: boolean): void;
  openSettings(): void;
  close(): void;
}

export interface Card {
  mark: Mark;
  element: HTMLElement;
  /** Puts the keyboard into the card: on the first replacement, else on what there is. */
  focus(): void;
  place(words: Box, line: Box | null): void;
  /** Closes the menu; false when it was not open. */
  closeMenu(): boolean;
  /** A key pressed in the card. */
  press(event: KeyboardEvent): void;
  /** Says in one sentence why nothing was changed. */
  complain(why: string): void;
}

const MOST_CHOICES = 3;

/** What our rules put in is English, like the texts they know. */
const REPLACEMENTS = 'en';

/** A team's own phrase rests on nothing that was taught; in which language they wrote it, nobody said. */
const isOurs = ({ source }: Mark): boolean => source !== '';

const choicesOf = (mark: Mark, mend: CardActions['mend']): HTMLElement => {
  const choices = element('div', 'choices');
  for (const words of mark.replacements.slice(0, MOST_CHOICES)) {
    const choice = button('choice', () => mend(mark, words), words.trim() || t('card_leaveOut'));
    if (words.trim() && isOurs(mark)) choice.lang = REPLACEMENTS;
    choices.append(choice);
  }
  choices.hidden = mark.replacements.length === 0;
  return choices;
};

const headOf = (mark: Mark, close: () => void): HTMLElement => {
  const title = element('h2', 'title', mark.title);
  title.id = 'title';
  const cross = button('close', close, '×');
  cross.ariaLabel = t('close');
  const seam = element('span', 'seam');
  seam.id = 'strength';
  seam.role = 'img';
  seam.ariaLabel = strengthName(mark);
  return element('div', 'head', seam, title, cross);
};

const menuOf = (mark: Mark, site: string, { turnOff, openSettings }: CardActions): DismissMenu =>
  createDismissMenu(
    [
      { label: t('finding_turnOff'), choose: () => turnOff(mark, false) },
      { label: t('finding_turnOffOn', site), choose: () => turnOff(mark, true) },
      { label: t('finding_settings'), choose: openSettings },
    ],
    mark.source,
  );

const footOf = (mark: Mark, dismiss: CardActions['dismiss'], menu: DismissMenu): HTMLElement => {
  const once = button('dismiss', () => dismiss(mark), t('finding_dismiss'));
  once.title = t('finding_dismissHint');
  return element('div', 'foot', once, menu.element);
};

const placeIn = (card: HTMLElement, words: Box, line: Box | null): void => {
  const view = viewSize();
  // As high as it would be by itself: what is scrolled in it must not jump.
  const whole = card.scrollHeight + card.offsetHeight - card.clientHeight;
  const size = { width: card.offsetWidth, height: Math.min(whole, view.height - 2 * EDGE) };
  const box = placeCard(words, line, size, view);
  card.style.maxHeight = `${box.bottom - box.top}px`;
  // Where nothing has to be scrolled, the menu may be higher than the card.
  card.classList.toggle('cut', box.bottom - box.top < whole);
  card.style.left = `${box.left}px`;
  card.style.top = `${box.top}px`;
};

/** What is said about some words, and what could stand there instead. */
export const createCard = (mark: Mark, site: string, actions: CardActions): Card => {
  const menu = menuOf(mark, site, actions);
  const why = element('p', 'why', mark.why);
  why.id = 'why';
  const instead = element('p', 'instead', mark.instead);
  const trouble = element('p', 'trouble');
  trouble.role = 'alert';
  trouble.hidden = true;
  const card = element(
    'section',
    `card ${mark.strength}`,
    headOf(mark, actions.close),
    why,
    instead,
    choicesOf(mark, actions.mend),
    trouble,
    footOf(mark, actions.dismiss, menu),
  );
  card.role = 'dialog';
  card.tabIndex = -1;
  card.setAttribute('aria-labelledby', 'strength title');
  card.setAttribute('aria-describedby', 'why');

  return {
    mark,
    element: card,
    focus: () => (card.querySelector<HTMLElement>('.choice, .dismiss') ?? card).focus(),
    place: (words, line) => placeIn(card, words, line),
    closeMenu: menu.close,
    press: menu.press,
    complain: (sentence) => {
      trouble.textContent = sentence;
      trouble.hidden = false;
    },
  };
};
