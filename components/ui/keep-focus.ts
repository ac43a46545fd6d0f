const CONTROLS =
  'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])';

const takesFocus = (one: Element): one is HTMLElement =>
  one instanceof HTMLElement &&
  one.isConnected &&
  !one.matches(':disabled') &&
  // Not every environment can tell.
  (one.checkVisibility?.() ?? true);

const controlsIn = (part: Element): HTMLElement[] =>
  [...(part.matches(CONTROLS) ? [part] : []), ...part.querySelectorAll(CONTROLS)].filter(
    takesFocus,
  );

/** Where a part of the page was taken out. */
interface Gap {
  gone: Element;
  parent: Element;
  /** What stood before it. */
  after: Element | null;
  /** What was put in at the same time. */
  put: Node[];
}

const elementBefore = (node: Node | null): Element | null => {
  for (let one = node; one; one = one.previousSibling) if (one instanceof Element) return one;
  return null;
};

const gapOf = (held: Element, records: readonly MutationRecord[]): Gap | null => {
  for (const { target, removedNodes, previousSibling } of records) {
    if (!target.isConnected || !(target instanceof Element)) continue;
    const gone = [...removedNodes].find((node) => node.contains(held));
    if (gone instanceof Element)
      return {
        gone,
        parent: target,
        after: elementBefore(previousSibling),
        put: records.flatMap(({ addedNodes }) => [...addedNodes]),
      };
  }
  return null;
};

const nameOf = (one: Element): string => one.ariaLabel ?? one.textContent ?? '';

/** The control that was made anew in the place of one that had the focus before. */
const madeAnew = (before: Element | undefined, put: readonly Node[]): HTMLElement | undefined => {
  if (!before || before.isConnected || nameOf(before) === '') return undefined;
  const made = put.flatMap((node) => (node instanceof Element ? controlsIn(node) : []));
  return made.find((one) => nameOf(one) === nameOf(before));
};

/** In a part like the one that went, such as the next row, the same control; else its first. */
const likeIn = (part: Element | null, gone: Element, held: Element): HTMLElement | undefined => {
  const here = part ? controlsIn(part) : [];
  const there = [...gone.querySelectorAll(CONTROLS)];
  return (here.length === there.length ? here[there.indexOf(held)] : undefined) ?? here[0];
};

const nearest = (parent: Element, after: Element | null): HTMLElement | undefined => {
  for (let part: Element | null = parent; part; part = part.parentElement) {
    const all = controlsIn(part);
    const place = part === parent ? (after ?? parent) : parent;
    const following = all.find(
      (one) => place.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    const found = following ?? all.at(-1);
    if (found) return found;
  }
  return undefined;
};

/** Into what was put there, or on to the next row; but what was opened gives back to what opened it. */
const inGap = (gap: Gap, held: Element, past: readonly Element[]): HTMLElement | undefined => {
  const { gone, parent, after, put } = gap;
  const anew = madeAnew(past.at(-1), put);
  if (anew) return anew;
  const beside = after?.parentElement === parent ? after : null;
  const standing = beside ? beside.nextElementSibling : parent.firstElementChild;
  const isRow = gone.matches('li, tr');
  const there =
    isRow || (standing && put.includes(standing)) ? likeIn(standing, gone, held) : undefined;
  return there ?? (isRow ? likeIn(beside, gone, held) : undefined);
};

/** Where the focus goes on, given what had it, and what had it before that. */
const goesOn = (held: Element, all: readonly Element[], gap: Gap | null) => {
  const parent = gap?.parent ?? held.parentElement;
  if (!parent?.isConnected) return undefined;
  const past = all.filter((one) => one !== held && !gap?.gone.contains(one));
  const there = gap ? inGap(gap, held, past) : undefined;
  return there ?? past.filter(takesFocus).at(-1) ?? nearest(parent, gap?.after ?? held);
};

/** As far back as a form is deep. */
const REMEMBERED = 12;

/** What has the focus, what had it before, and whether it is moved by keys. */
const watchFocus = (signal: AbortSignal) => {
  const state = { held: null as Element | null, past: [] as Element[], byKeys: false };
  const hold = (next: Element | null): void => {
    const { held, past } = state;
    if (held && held !== next) state.past = [...past, held].slice(-REMEMBERED);
    state.held = next;
  };
  const heard: Record<string, (event: Event) => void> = {
    focusin: ({ target }) => hold(target as Element),
    // A press beside every control lets go of the focus on purpose.
    pointerdown: () => {
      hold(null);
      state.byKeys = false;
    },
    wheel: () => {
      state.byKeys = false;
    },
    keydown: () => {
      state.byKeys = true;
    },
  };
  for (const [type, hear] of Object.entries(heard))
    document.addEventListener(type, hear, { passive: true, signal });
  return state;
};

const isLost = (held: Element): boolean => {
  const { activeElement: now } = document;
  return (now === null || now === document.body || now === held) && !takesFocus(held);
};

/**
 * A button that is gone with what it did takes the focus with it, and whoever works by keys would begin
 * again at the top of the page. Here it goes on where that button was. Call once for a page, which is
 * watched until the signal says stop.
 */
export const keepFocus = (signal = new AbortController().signal): void => {
  const state = watchFocus(signal);
  const mend = (lost: Element, gap: Gap | null): void => {
    // A part of the page that places the focus itself has done so by now.
    if (lost !== state.held || !isLost(lost) || !document.hasFocus()) return;
    // Rows that are scrolled out of a long table are gone too: the page must not jump back to them.
    goesOn(lost, state.past, gap)?.focus({ preventScroll: !state.byKeys });
  };
  const observer = new MutationObserver((records) => {
    const { held } = state;
    if (!held || !isLost(held)) return;
    const gap = gapOf(held, records);
    setTimeout(() => mend(held, gap));
  });
  const attributeFilter = ['disabled', 'hidden'];
  observer.observe(document, { subtree: true, childList: true, attributeFilter });
  signal.addEventListener('abort', () => observer.disconnect());
};
