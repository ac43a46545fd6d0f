import type { Opened } from './card-place.ts';
import { caretRange } from './caret.ts';
import type { Host } from './host.ts';
import { type Action, here, step } from './keys.ts';
import type { Field, Placed } from './mark.ts';
import type { Opener } from './opener.ts';
import type { Shown } from './pointer.ts';

/** What is marked, for who leads to it. */
export interface Marked {
  shown(): Shown;
  /** Drawn as it is now, where that was still to come. */
  drawn(): readonly Placed[];
  openAt(one: Placed | null, how: Opened): boolean;
}

/** The keys in the reply box do what the agent has set them to, and what is ours has its own. */
export const createPress = (
  { shown, drawn, openAt }: Marked,
  opener: Opener,
  host: Host,
  actionOf: (event: KeyboardEvent) => Action | null,
): ((event: KeyboardEvent) => void) => {
  const act = (action: Action, field: Field): void => {
    const { placed } = shown();
    const open = opener.shown()?.mark.key ?? null;
    const caret = caretRange(field);
    if (action === 'next' || action === 'previous') {
      openAt(step(placed, open, caret, action === 'next' ? 1 : -1), 'keys');
      // Nothing is changed unseen: the first press shows what the next one does.
    } else if (action === 'open' || open === null) openAt(here(placed, caret), 'keys');
    else if (action === 'apply') opener.applyFirst();
    else opener.dismiss();
  };

  return (event) => {
    const { field } = shown();
    if (!field || !event.isTrusted || event.isComposing) return;
    const inOurs = host.owns(event);
    if (!inOurs && !event.composedPath().includes(field.element)) return;
    const closes = event.key === 'Escape' && (opener.shown() !== null || opener.hasKeys());
    const action = closes ? null : actionOf(event);
    if (!closes && (!action || drawn().length === 0)) {
      if (inOurs) opener.press(event);
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    if (action) act(action, field);
    else opener.stepBack();
  };
};
