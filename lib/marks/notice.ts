import { t } from '../i18n.ts';
import { button, element } from './element.ts';
import { type Box, placeCard, viewSize } from './place.ts';

export interface Notice {
  /** Says what was done, with the way back where there is one. `undo` gives the next sentence. */
  say(words: string, undo: (() => Promise<string>) | undefined, near: Box, line: Box | null): void;
  /** Puts the keyboard on the way back; then it stays until it is left. */
  focus(): void;
  hide(): void;
}

const STAYS = 10_000;

// In place before it speaks: a live region that appears together with its words is not read out.
const boxIn = (layer: HTMLElement) => {
  const text = element('p', 'said');
  text.role = 'status';
  const box = element('div', 'notice', text);
  layer.append(box);
  return { box, text };
};

const placeBy = (box: HTMLElement, near: Box, line: Box | null): void => {
  const size = { width: box.offsetWidth, height: box.offsetHeight };
  const { left, top } = placeCard(near, line, size, viewSize());
  box.style.left = `${left}px`;
  box.style.top = `${top}px`;
};

/** One sentence where something was done. */
export const createNotice = (layer: HTMLElement): Notice => {
  const { box, text } = boxIn(layer);
  let back: HTMLElement | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const hide = (): void => {
    clearTimeout(timer);
    back?.remove();
    back = null;
    text.textContent = '';
    box.classList.remove('shown');
  };

  const tell = (words: string): void => {
    hide();
    text.textContent = words;
    box.classList.add('shown');
    timer = setTimeout(leaveAlone, STAYS);
  };

  // What the keyboard is on must not go from under it.
  const leaveAlone = (): void => {
    if (back?.matches(':focus')) timer = setTimeout(leaveAlone, STAYS);
    else hide();
  };

  return {
    hide,
    focus: () => back?.focus(),
    say: (words, undo, near, line) => {
      tell(words);
      if (undo) {
        back = button('back', () => void undo().then(tell), t('undo'));
        box.append(back);
      }
      placeBy(box, near, line);
    },
  };
};
