import { t } from '../i18n.ts';
import { caretRange } from './caret.ts';
import { at } from './keys.ts';
import type { Field, Mark, Placed } from './mark.ts';
import { createSpeech } from './speech.ts';

/** What tells strong from weak where neither colour nor shape is seen. */
export const strengthName = ({ strength }: Mark): string =>
  strength === 'strong' ? t('mark_strong') : t('mark_light');

const PAUSE = 500;
const MOVES = /^(?:Arrow|Home$|End$|Page)/;

/**
 * An underline is drawn, and read out to nobody: its label is said when the caret is moved into its
 * words. Not while they are typed; then the count says that there is something.
 */
export const labelAtCaret = (
  layer: HTMLElement,
  shown: () => { field: Field | null; placed: readonly Placed[] },
  signal: AbortSignal,
): void => {
  const speech = createSpeech(layer);
  let labelled: string | null = null;

  const look = (event: Event): void => {
    const { field, placed } = shown();
    if (!field || !event.composedPath().includes(field.element)) return;
    const mark = at(placed, caretRange(field))?.mark ?? null;
    if (mark?.key === labelled) return;
    labelled = mark?.key ?? null;
    if (mark) speech.say(`${strengthName(mark)}: ${mark.title}`, PAUSE);
    else speech.hush();
  };

  const options = { capture: true, passive: true, signal };
  window.addEventListener('keyup', (event) => MOVES.test(event.key) && look(event), options);
  window.addEventListener('pointerup', look, options);
  signal.addEventListener('abort', speech.hush);
};
