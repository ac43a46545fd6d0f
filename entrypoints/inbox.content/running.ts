/** Where the script that runs in a page is to be seen by the background, out of the page's sight. */
const slot = Symbol.for('amends.inbox');

type Slot = { [slot]?: AbortSignal };

export const sayRunning = (signal: AbortSignal): void => {
  (globalThis as Slot)[slot] = signal;
};
