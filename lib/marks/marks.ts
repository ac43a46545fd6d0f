import { caretBox, caretRange } from './caret.ts';
import { createGround } from './ground.ts';
import { createHost } from './host.ts';
import { type Action, here, step } from './keys.ts';
import { labelAtCaret } from './label.ts';
import { createLines } from './lines.ts';
import type { Field, Mark, Placed } from './mark.ts';
import { createMirror } from './mirror.ts';
import { createOpener, type Opened, type Wishes } from './opener.ts';
import { optsOut } from './opted-out.ts';
import { createPill } from './pill.ts';
import { watchPointer } from './pointer.ts';
import { reveal, scrollersOf, seenPart } from './sight.ts';
import { createUnderlines, type Tree } from './underlines.ts';

export interface MarksParts extends Wishes {
  /** What a pressed key asks for, as the agent has set it. */
  actionOf(event: KeyboardEvent): Action | null;
  /** Opens the panel; where a click cannot, gives the sentence that says what can. */
  openPanel(): Promise<string | null>;
}

export interface Marks {
  show(field: Field | null, marks: readonly Mark[]): void;
  /** Brings the words into sight with their card; false when they are not marked any more. */
  open(key: string): boolean;
}

const areaOf = ({ element }: Field): HTMLTextAreaElement | null =>
  element instanceof HTMLTextAreaElement ? element : null;

/** Draws in the page, until the signal says stop, and then leaves nothing behind. */
export const createMarks = (parts: MarksParts, signal: AbortSignal): Marks => {
  const host = createHost();
  const mirror = createMirror(host.layer);
  const underlines = createUnderlines();
  const lines = createLines(host.layer);
  const forced = matchMedia('(forced-colors: active)');
  const pill = createPill(host.layer, parts.openPanel);
  const opener = createOpener(host, parts);
  let field: Field | null = null;
  let marks: readonly Mark[] = [];
  let placed: Placed[] = [];
  let frame = 0;
  let scrollers: Element[] = [];
  const ground = createGround(() => drawSoon(), signal);

  const clear = (): void => {
    opener.leave();
    pill.hide();
    mirror.hide();
    lines.clear();
    underlines.clear();
    placed = [];
  };

  const draw = (): void => {
    cancelAnimationFrame(frame);
    frame = 0;
    if (!field?.element.isConnected || field.text.trim() === '') {
      clear();
      return;
    }
    const theme = ground.theme(field.element);
    host.show(theme);
    const area = areaOf(field);
    if (area) mirror.follow(area);
    else mirror.hide();
    const tree = area ? host.root : (field.element.getRootNode() as Tree);
    placed = underlines.show(field, marks, theme, tree);
    opener.follow(field, placed);
    const seen = seenPart(field.element, scrollers);
    if (forced.matches) {
      underlines.unpaint();
      lines.show(placed, seen);
    } else lines.clear();
    pill.show(marks, seen, caretBox(field));
  };

  // However much happens in one frame, it is drawn once, just before the page is.
  const drawSoon = (): void => {
    frame ||= requestAnimationFrame(draw);
  };
  const drawn = (): readonly Placed[] => {
    if (frame) draw();
    return placed;
  };

  const openAt = (one: Placed | null, how: Opened): boolean => {
    if (!field || !one) return false;
    const area = areaOf(field);
    reveal(one.range, scrollers, () => area && mirror.follow(area));
    const box = one.range.getClientRects()[0];
    if (!box) return false;
    opener.open(field, one, box, how);
    return true;
  };

  const act = (action: Action, at: Field): void => {
    const open = opener.shown()?.mark.key ?? null;
    const caret = caretRange(at);
    if (action === 'next' || action === 'previous') {
      openAt(step(placed, open, caret, action === 'next' ? 1 : -1), 'keys');
      // Nothing is changed unseen: the first press shows what the next one does.
    } else if (action === 'open' || open === null) openAt(here(placed, caret), 'keys');
    else if (action === 'apply') opener.applyFirst();
    else opener.dismiss();
  };

  const press = (event: KeyboardEvent): void => {
    if (!field || !event.isTrusted || event.isComposing) return;
    const inOurs = host.owns(event);
    if (!inOurs && !event.composedPath().includes(field.element)) return;
    const closes = event.key === 'Escape' && (opener.shown() !== null || opener.hasKeys());
    const action = closes ? null : parts.actionOf(event);
    if (!closes && (!action || drawn().length === 0)) {
      if (inOurs) opener.press(event);
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    if (action) act(action, field);
    else opener.stepBack();
  };

  const moved = (event: Event): void => {
    if (field && !host.owns(event)) drawSoon();
  };

  // What loads above a box moves it without a scroll.
  const layout = new ResizeObserver(() => field && drawSoon());
  const watchLayout = (element: HTMLElement | null): void => {
    layout.disconnect();
    ground.watch(element);
    scrollers = element ? scrollersOf(element) : [];
    if (!element) return;
    layout.observe(element);
    layout.observe(document.body);
  };

  forced.addEventListener('change', () => field && drawSoon(), { signal });
  const shown = () => ({ field, placed });
  watchPointer(shown, opener, host, signal);
  labelAtCaret(host.layer, shown, signal);
  host.onKey(press, signal);
  window.addEventListener('scroll', moved, { capture: true, passive: true, signal });
  window.addEventListener('resize', moved, { passive: true, signal });
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    layout.disconnect();
    clear();
    host.remove();
  });

  return {
    show: (nextField, nextMarks) => {
      const typed = nextField?.element !== field?.element || nextField?.text !== field?.text;
      const shown = opener.shown();
      if (typed) opener.leave();
      else if (shown && !nextMarks.some(({ key }) => key === shown.mark.key)) opener.close();
      const before = field?.element ?? null;
      field = nextField && !optsOut(nextField.element) ? nextField : null;
      if (field?.element !== before) watchLayout(field?.element ?? null);
      if (field && areaOf(field)) field = { ...field, rangeOf: mirror.rangeOf };
      marks = nextMarks;
      drawSoon();
    },
    open: (key) => openAt(drawn().find(({ mark }) => mark.key === key) ?? null, 'click'),
  };
};
