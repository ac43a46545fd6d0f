import { button, element } from './element.ts';
import type { Mark } from './mark.ts';
import { type Box, placePill } from './place.ts';

export interface Pill {
  /** Nothing is shown beside an empty draft. */
  show(marks: readonly Mark[], field: Box, caret: Box | null): void;
  hide(): void;
}

const HINT_STAYS = 8_000;
// Long enough not to speak into the typing.
const SPEAK_AFTER = 1_200;

const wordsFor = (count: number): string => {
  if (count === 0) return 'Nothing to mend';
  return count === 1 ? '1 phrase to look at' : `${count} phrases to look at`;
};

/**
 * The count at the reply box. Its click opens the panel; where the browser does not let a page's
 * click do that, `openPanel` gives the sentence that says what does.
 */
export const createPill = (layer: HTMLElement, openPanel: () => Promise<string | null>): Pill => {
  const count = element('span', 'count');
  const hint = element('p', 'hint');
  hint.role = 'status';
  hint.hidden = true;
  const heard = element('div', 'heard');
  heard.role = 'status';
  let speech: ReturnType<typeof setTimeout> | undefined;

  const press = async (): Promise<void> => {
    const sentence = await openPanel();
    if (sentence === null) return;
    hint.hidden = false;
    hint.textContent = sentence;
    const { left, top } = pill.getBoundingClientRect();
    hint.style.left = `${Math.max(8, Math.min(left, innerWidth - hint.offsetWidth - 8))}px`;
    hint.style.top = `${Math.max(8, top - hint.offsetHeight - 6)}px`;
    setTimeout(() => {
      hint.hidden = true;
    }, HINT_STAYS);
  };

  const pill = button('pill', () => void press(), element('span', 'dot'), count);
  pill.hidden = true;
  layer.append(pill, hint, heard);

  const speak = (words: string): void => {
    clearTimeout(speech);
    speech = setTimeout(() => {
      if (heard.textContent !== words) heard.textContent = words;
    }, SPEAK_AFTER);
  };

  return {
    show: (marks, field, caret) => {
      const strong = marks.some(({ strength }) => strength === 'strong');
      pill.className = `pill ${marks.length === 0 ? 'clear' : strong ? 'strong' : 'weak'}`;
      count.textContent = marks.length === 0 ? '✓' : String(marks.length);
      pill.ariaLabel = `${wordsFor(marks.length)}. Open Amends beside the page`;
      pill.title = wordsFor(marks.length);
      pill.hidden = false;
      const size = { width: pill.offsetWidth, height: pill.offsetHeight };
      const box = placePill(field, caret, size, { width: innerWidth, height: innerHeight });
      pill.style.left = `${box.left}px`;
      pill.style.top = `${box.top}px`;
      speak(wordsFor(marks.length));
    },
    hide: () => {
      clearTimeout(speech);
      pill.hidden = true;
      hint.hidden = true;
      heard.textContent = '';
    },
  };
};
