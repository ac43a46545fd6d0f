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

/** One sentence where something was done. */
export const createNotice = (layer: HTMLElement): Notice => {
  const text = element('p', 'said');
  // In place before it speaks: a live region that appears together with its words is not read out.
  text.role = 'status';
  const box = element('div', 'notice', text);
  let back: HTMLElement | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  layer.append(box);

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
      const size = { width: box.offsetWidth, height: box.offsetHeight };
      const place = placeCard(near, line, size, viewSize());
      box.style.left = `${place.left}px`;
      box.style.top = `${place.top}px`;
    },
  };
};
