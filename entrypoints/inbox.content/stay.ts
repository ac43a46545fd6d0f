import { browser } from 'wxt/browser';

/** The time our scripts are in a page. */
export interface Stay {
  /** Aborted at its end. */
  signal: AbortSignal;
  /** Asking also notices that the extension was reloaded or removed, and ends it. */
  isOver(): boolean;
  end(): void;
}

/** Where it is to be seen by the background and by a second script, out of the page's sight. */
const slot = Symbol.for('amends.inbox');

type Slot = { [slot]?: AbortSignal };

/** What the background says to a page that the browser has shut to us. */
export const leaveWord = 'amends-leave';

/** What it says when the settings are others: a page that shows nothing open is to say so again. */
export const tellWord = 'amends-tell';

/** Dispatched in a page before a newer version of ours starts in it: no other way leads to the one before. */
const newerEvent = 'amends-newer';

export const hearBackground = (word: string, heard: () => void, signal: AbortSignal): void => {
  const hear = (message: unknown): undefined => {
    if (message === word) heard();
  };
  browser.runtime.onMessage.addListener(hear);
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(hear));
};

/** Null where one is going on: the browser and the background may both have started us. */
export const beginStay = (): Stay | null => {
  if ((globalThis as Slot)[slot]?.aborted === false) return null;
  const controller = new AbortController();
  const { signal } = controller;
  const end = (): void => controller.abort();
  (globalThis as Slot)[slot] = signal;
  document.addEventListener(newerEvent, end, { signal });
  hearBackground(leaveWord, end, signal);
  return {
    signal,
    end,
    isOver: () => {
      if (!browser.runtime?.id) end();
      return signal.aborted;
    },
  };
};
