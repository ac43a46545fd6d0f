import { t, tCount, count as written } from '../i18n.ts';
import { button, element } from './element.ts';
import type { Mark } from './mark.ts';
import { type Box, placePill, viewSize } from './place.ts';
import { createSpeech } from './speech.ts';

export interface Pill {
  /** Nothing is shown beside an empty draft. */
  show(marks: readonly Mark[], field: Box, caret: Box | null): void;
  hide(): void;
}

const HINT_STAYS = 8_000;
// Long enough not to speak into the typing.
const SPEAK_AFTER = 1_200;

const wordsFor = (count: number, strong: number): string => {
  if (count === 0) return t('nothingToMend');
  const phrases = tCount('pill_phrases', count);
  if (strong === 0) return phrases;
  return strong === count
    ? t('pill_allStrong', phrases)
    : t('pill_someStrong', phrases, written(strong));
};

/** One sentence over the pill, for a while. */
const createHint = () => {
  const hint = element('p', 'hint');
  hint.role = 'status';
  let hinting: ReturnType<typeof setTimeout> | undefined;
  const hide = (): void => {
    hint.textContent = '';
  };
  return {
    element: hint,
    hide,
    show: (sentence: string, { left, top }: DOMRect): void => {
      hint.textContent = sentence;
      hint.style.left = `${Math.max(8, Math.min(left, viewSize().width - hint.offsetWidth - 8))}px`;
      hint.style.top = `${Math.max(8, top - hint.offsetHeight - 6)}px`;
      clearTimeout(hinting);
      hinting = setTimeout(hide, HINT_STAYS);
    },
  };
};

/**
 * The count at the reply box. Its click opens the panel; where the browser does not let a page's
 * click do that, `openPanel` gives the sentence that says what does.
 */
export const createPill = (layer: HTMLElement, openPanel: () => Promise<string | null>): Pill => {
  const count = element('span', 'count');
  const hint = createHint();
  const speech = createSpeech(layer);

  const press = async (): Promise<void> => {
    const sentence = await openPanel();
    if (sentence !== null) hint.show(sentence, pill.getBoundingClientRect());
  };

  const pill = button('pill', () => void press(), element('span', 'dot'), count);
  pill.hidden = true;
  layer.append(pill, hint.element);

  return {
    show: (marks, field, caret) => {
      const strong = marks.filter(({ strength }) => strength === 'strong').length;
      const words = wordsFor(marks.length, strong);
      pill.className = `pill ${marks.length === 0 ? 'clear' : strong > 0 ? 'strong' : 'weak'}`;
      count.textContent = marks.length === 0 ? '✓' : String(marks.length);
      pill.ariaLabel = `${words}. ${t('command_openPanel')}`;
      pill.title = words;
      pill.hidden = false;
      const size = { width: pill.offsetWidth, height: pill.offsetHeight };
      const box = placePill(field, caret, size, viewSize());
      pill.style.left = `${box.left}px`;
      pill.style.top = `${box.top}px`;
      speech.say(words, SPEAK_AFTER);
    },
    hide: () => {
      speech.hush();
      pill.hidden = true;
      hint.hide();
    },
  };
};
