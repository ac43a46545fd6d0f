export interface Seen {
  /** The page may show something else now: looks, where anybody sees it. */
  changed(): void;
  /** Whether anybody sees it. */
  wanted(): boolean;
  /** Looks where that was left undone. */
  catchUp(): void;
}

/** In a tab that nobody sees, and that no panel shows, nothing is read until it is seen again. */
export const whileSeen = (look: () => void, hasPanel: () => boolean, signal: AbortSignal): Seen => {
  let missed = false;
  const catchUp = (): void => {
    if (!missed) return;
    missed = false;
    look();
  };
  const wanted = (): boolean => !document.hidden || hasPanel();
  document.addEventListener('visibilitychange', () => document.hidden || catchUp(), { signal });
  return {
    changed: () => {
      missed = true;
      if (wanted()) catchUp();
    },
    wanted,
    catchUp,
  };
};
