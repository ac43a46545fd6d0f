import type { Field } from '../../lib/marks/mark.ts';
import type { Marks } from '../../lib/marks/marks.ts';
import type { Session } from '../../lib/session.ts';
import type { Composer, Site } from '../../lib/sites/site.ts';
import { markOf } from './draw-marks.ts';

export interface Attention {
  /** Follows this reply box from now on; null when none is open. */
  attend(composer: Composer | null): void;
}

/** Tells of every change in one box, the one it was given last. */
const followTyping = (typed: () => void, signal: AbortSignal) => {
  let followed: HTMLElement | null = null;
  // Some editors render by themselves and fire no input event; a textarea changes no node.
  const observer = new MutationObserver(typed);
  signal.addEventListener('abort', () => observer.disconnect());
  return (next: HTMLElement | null): void => {
    observer.disconnect();
    followed?.removeEventListener('input', typed);
    followed = next;
    if (next instanceof HTMLTextAreaElement) next.addEventListener('input', typed, { signal });
    else if (next) {
      observer.observe(next, { childList: true, characterData: true, subtree: true });
    }
  };
};

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
    const open = composer?.element.isConnected ? composer : null;
    const draft = open && site.draft(open);
    field = open && draft && { element: open.element, text: draft.text, rangeOf: draft.rangeOf };
    session.type(open && draft && { text: draft.text, mode: open.mode, thread: open.thread });
    show();
  };

  const follow = followTyping(read, signal);
  signal.addEventListener('abort', session.store.subscribe(show));

  return {
    attend: (next) => {
      if (next?.element !== composer?.element) follow(next?.element ?? null);
      composer = next;
      if (composer || field) read();
    },
  };
};
