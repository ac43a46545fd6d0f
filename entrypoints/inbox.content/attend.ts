import type { Field } from '../../lib/marks/mark.ts';
import type { Marks } from '../../lib/marks/marks.ts';
import type { Session } from '../../lib/session.ts';
import type { Composer, Site } from '../../lib/sites/site.ts';
import { markOf } from './draw-marks.ts';

export interface Attention {
  /** Follows this reply box from now on; null when none is open. */
  attend(composer: Composer | null): void;
}

/** Reads what is typed, as it is typed, and has it marked. */
export const createAttention = (
  site: Site,
  session: Session,
  marks: () => Marks,
  signal: AbortSignal,
): Attention => {
  let composer: Composer | null = null;
  let field: Field | null = null;

  const show = (): void => {
    const { draft, findings } = session.store.getState();
    if (draft || field) marks().show(draft ? field : null, findings.map(markOf));
  };

  const read = (): void => {
    if (!composer?.element.isConnected) {
      field = null;
      session.type(null);
    } else {
      const { element, mode, thread } = composer;
      const draft = site.draft(composer);
      field = { element, text: draft.text, rangeOf: draft.rangeOf };
      session.type({ text: draft.text, mode, thread });
    }
    show();
  };

  // Some editors render by themselves and fire no input event; a textarea changes no node.
  const observer = new MutationObserver(read);
  const heard = (event: Event): void => {
    if (composer && event.composedPath().includes(composer.element)) read();
  };

  const stop = session.store.subscribe(show);
  signal.addEventListener('abort', () => {
    stop();
    observer.disconnect();
    document.removeEventListener('input', heard, true);
  });

  return {
    attend: (next) => {
      if (next?.element !== composer?.element) {
        observer.disconnect();
        if (!composer) document.addEventListener('input', heard, true);
        if (next) {
          observer.observe(next.element, { childList: true, characterData: true, subtree: true });
        }
      }
      composer = next;
      if (composer || field) read();
    },
  };
};
