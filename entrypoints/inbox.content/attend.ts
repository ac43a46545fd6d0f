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
  let drawn = false;

  const show = (): void => {
    const { draft, findings } = session.store.getState();
    if (!draft && !drawn) return;
    drawn = draft !== null;
    marks().show(draft ? field : null, findings.map(markOf));
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

  const follow = (next: HTMLElement | null): void => {
    observer.disconnect();
    composer?.element.removeEventListener('input', read);
    if (next instanceof HTMLTextAreaElement) next.addEventListener('input', read, { signal });
    else if (next) {
      observer.observe(next, { childList: true, characterData: true, subtree: true });
    }
  };

  const stop = session.store.subscribe(show);
  signal.addEventListener('abort', () => {
    stop();
    observer.disconnect();
  });

  return {
    attend: (next) => {
      if (next?.element !== composer?.element) follow(next?.element ?? null);
      composer = next;
      if (composer || field) read();
    },
  };
};
