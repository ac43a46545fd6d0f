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
  parent: Element;
  /** What stood before it. */
  after: Element | null;
  /** Which of how many controls it was that had the focus, so that the next row's same one is found. */
  at: number;
  of: number;
}

const elementBefore = (node: Node | null): Element | null => {
  for (let one = node; one; one = one.previousSibling) if (one instanceof Element) return one;
  return null;
};

const gapOf = (held: Element, records: readonly MutationRecord[]): Gap | null => {
  for (const { target, removedNodes, previousSibling } of records) {
    if (!target.isConnected || !(target instanceof Element)) continue;
    const gone = [...removedNodes].find((node) => node.contains(held));
    if (!(gone instanceof Element)) continue;
    const all = [...gone.querySelectorAll(CONTROLS)];
    return {
      parent: target,
      after: elementBefore(previousSibling),
      at: all.indexOf(held),
      of: all.length,
    };
  }
  return null;
};

const likeIt = (part: Element | null, { at, of }: Gap): HTMLElement | undefined => {
  const all = part ? controlsIn(part) : [];
  return (all.length === of ? all[at] : undefined) ?? all[0];
};

const inGap = (gap: Gap): HTMLElement | undefined => {
  const beside = gap.after?.parentElement === gap.parent ? gap.after : null;
  const standing = beside ? beside.nextElementSibling : gap.parent.firstElementChild;
  return likeIt(standing, gap) ?? likeIt(beside, gap);
};

/** What had the focus before, or whatever is nearest around. */
const around = (parent: Element, after: Element | null, before: Element | null) => {
  if (before && takesFocus(before)) return before;
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

/**
 * A button that is gone with what it did takes the focus with it, and whoever works by keys would begin
 * again at the top of the page. Here it goes on where that button was. Call once for a page.
 */
export const keepFocus = (): void => {
  let held: Element | null = null;
  let before: Element | null = null;
  let byKeys = false;

  const isLost = (): boolean => {
    const { activeElement: now } = document;
    return (
      held !== null && (now === null || now === document.body || now === held) && !takesFocus(held)
    );
  };
  const mend = (gap: Gap | null): void => {
    // A part of the page that places the focus itself has done so by now.
    if (!isLost() || !document.hasFocus()) return;
    const parent = gap?.parent ?? held?.parentElement;
    if (!parent?.isConnected) return;
    const next = (gap && inGap(gap)) ?? around(parent, gap?.after ?? held, before);
    // Rows that are scrolled out of a long table are gone too: the page must not jump back to them.
    next?.focus({ preventScroll: !byKeys });
  };

  document.addEventListener('focusin', ({ target }) => {
    if (held && held !== target) before = held;
    held = target as Element;
  });
  // A press beside every control lets go of the focus on purpose.
  document.addEventListener('pointerdown', () => {
    held = null;
    byKeys = false;
  });
  const rolls = (): void => {
    byKeys = false;
  };
  document.addEventListener('wheel', rolls, { passive: true });
  document.addEventListener('keydown', () => {
    byKeys = true;
  });
  new MutationObserver((records) => {
    if (!held || !isLost()) return;
    const [lost, gap] = [held, gapOf(held, records)];
    setTimeout(() => lost === held && mend(gap));
  }).observe(document, { subtree: true, childList: true, attributeFilter: ['disabled', 'hidden'] });
};
