import { button, element } from './element.ts';
import type { Mark } from './mark.ts';
import { type Box, placeCard } from './place.ts';

export interface CardActions {
  mend(mark: Mark, replacement: string): void;
  dismiss(mark: Mark): void;
  close(): void;
}

export interface Card {
  mark: Mark;
  element: HTMLElement;
  /** Puts the keyboard into the card: on the first replacement, else on what there is. */
  focus(): void;
  place(words: Box, line: Box | null): void;
  /** Says in one sentence why nothing was changed. */
  complain(why: string): void;
}

const MOST_CHOICES = 3;

const choicesOf = (mark: Mark, mend: CardActions['mend']): HTMLElement => {
  const choices = element('div', 'choices');
  for (const words of mark.replacements.slice(0, MOST_CHOICES)) {
    const shown = words.trim() === '' ? 'Leave these words out' : words.trim();
    choices.append(button('choice', () => mend(mark, words), shown));
  }
  choices.hidden = mark.replacements.length === 0;
  return choices;
};

const headOf = (mark: Mark, close: () => void): HTMLElement => {
  const title = element('h2', 'title', mark.title);
  title.id = 'title';
  const cross = button('close', close, '×');
  cross.ariaLabel = 'Close';
  return element('div', 'head', element('span', 'seam'), title, cross);
};

const footOf = (mark: Mark, dismiss: CardActions['dismiss']): HTMLElement =>
  element(
    'div',
    'foot',
    button('dismiss', () => dismiss(mark), 'Dismiss this once'),
    element('p', 'note', `${mark.source} You can switch this check off in the settings.`.trim()),
  );

/** What is said about some words, and what could stand there instead. */
export const createCard = (mark: Mark, actions: CardActions): Card => {
  const why = element('p', 'why', mark.why);
  why.id = 'why';
  const trouble = element('p', 'trouble');
  trouble.role = 'alert';
  trouble.hidden = true;
  const card = element(
    'section',
    `card ${mark.strength}`,
    headOf(mark, actions.close),
    why,
    element('p', 'instead', mark.instead),
    choicesOf(mark, actions.mend),
    trouble,
    footOf(mark, actions.dismiss),
  );
  card.role = 'dialog';
  card.tabIndex = -1;
  card.setAttribute('aria-labelledby', 'title');
  card.setAttribute('aria-describedby', 'why');

  return {
    mark,
    element: card,
    focus: () => (card.querySelector<HTMLElement>('.choice, .dismiss') ?? card).focus(),
    place: (words, line) => {
      const size = { width: card.offsetWidth, height: card.offsetHeight };
      const view = { width: innerWidth, height: innerHeight };
      const box = placeCard(words, line, size, view);
      card.style.left = `${box.left}px`;
      card.style.top = `${box.top}px`;
    },
    complain: (sentence) => {
      trouble.textContent = sentence;
      trouble.hidden = false;
    },
  };
};
