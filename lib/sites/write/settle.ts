import { isShown } from '../visible.ts';

/**
 * CKEditor and Draft.js learn of a new selection from `selectionchange`, which comes later; a paste
 * before that lands at the old caret. 60 ms was enough in Chromium 156 and Firefox 153 on CKEditor
 * 48 and Draft.js 0.11, measured 2026-11.
 */
const SELECTION_SETTLES_MS = 60;

const VERIFY_MS = 400;
const LOOK_EVERY_MS = 20;

const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

/** Gives the editor that time; false when the agent has gone elsewhere meanwhile. */
export const selectionSettles = async (element: HTMLElement): Promise<boolean> => {
  const { location } = element.ownerDocument;
  const address = location.href;
  await pause(SELECTION_SETTLES_MS);
  return isShown(element) && location.href === address;
};

/** Waits for the condition; false when it did not come true in time. */
export const comesTrue = async (condition: () => boolean): Promise<boolean> => {
  const until = performance.now() + VERIFY_MS;
  while (!condition()) {
    if (performance.now() > until) return false;
    await pause(LOOK_EVERY_MS);
  }
  return true;
};
