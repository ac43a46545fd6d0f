import { createGround, type Ground } from './ground.ts';
import type { Host } from './host.ts';
import { scrollersOf } from './sight.ts';

export interface WatchedPlace {
  /** Which box it is from now on; null when there is none. */
  follow(element: HTMLElement | null): void;
  theme: Ground['theme'];
  scrollers(): Element[];
}

/** Tells when something in the page may have moved a box or turned dark under it. */
export const watchPlace = (host: Host, moved: () => void, signal: AbortSignal): WatchedPlace => {
  let scrollers: Element[] = [];
  const ground = createGround(moved, signal);
  const heard = (event: Event): void => {
    if (!host.owns(event)) moved();
  };
  // What loads above a box moves it without a scroll.
  const layout = new ResizeObserver(moved);
  window.addEventListener('scroll', heard, { capture: true, passive: true, signal });
  window.addEventListener('resize', heard, { passive: true, signal });
  signal.addEventListener('abort', () => layout.disconnect());
  return {
    follow: (element) => {
      layout.disconnect();
      ground.watch(element);
      scrollers = element ? scrollersOf(element) : [];
      if (!element) return;
      layout.observe(element);
      layout.observe(document.body);
    },
    theme: ground.theme,
    scrollers: () => scrollers,
  };
};
