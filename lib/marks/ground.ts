import { upFrom } from './ancestors.ts';
import { type Theme, themeOf } from './theme.ts';

// For what no event tells of, such as a rule a script puts into a style sheet.
const HOLDS = 2_000;

export interface Ground {
  theme(element: HTMLElement): Theme;
  /** Tells of another theme under this box from now on; null when there is none to follow. */
  watch(element: HTMLElement | null): void;
}

/** Calls back when what is on the page may have another colour now, besides by another attribute. */
const hearColours = (heard: () => void, signal: AbortSignal): void => {
  const options = { capture: true, passive: true, signal };
  document.addEventListener(
    'load',
    ({ target }) => target instanceof HTMLLinkElement && heard(),
    options,
  );
  // Where the colour fades, it is the new one at the end only.
  document.addEventListener(
    'transitionend',
    ({ propertyName }) => propertyName === 'background-color' && heard(),
    options,
  );
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', heard, { signal });
};

/**
 * The ground a reply box stands on. Pages turn dark by an attribute on the way up, by another style
 * sheet, or because the system does; nothing is asked as long as none of these happens.
 */
export const createGround = (turned: () => void, signal: AbortSignal): Ground => {
  let known: { element: HTMLElement; theme: Theme; until: number } | null = null;
  let watched: HTMLElement | null = null;
  let frame = 0;

  const learn = (element: HTMLElement): Theme => {
    known = { element, theme: themeOf(element), until: performance.now() + HOLDS };
    return known.theme;
  };

  const look = (): void => {
    frame = 0;
    const before = known?.theme;
    if (watched && learn(watched) !== before) turned();
  };
  const lookSoon = (): void => {
    if (watched) frame ||= requestAnimationFrame(look);
  };

  const changes = new MutationObserver(lookSoon);
  hearColours(lookSoon, signal);
  signal.addEventListener('abort', () => {
    changes.disconnect();
    cancelAnimationFrame(frame);
  });

  return {
    // The way up to the first painted ground is long, and the ground seldom changes.
    theme: (element) =>
      known?.element === element && performance.now() < known.until ? known.theme : learn(element),
    watch: (element) => {
      changes.disconnect();
      watched = element;
      if (!element) return;
      for (const one of upFrom(element)) changes.observe(one, { attributes: true });
      const sheets = { childList: true, characterData: true, attributes: true, subtree: true };
      changes.observe(document.head, sheets);
    },
  };
};
