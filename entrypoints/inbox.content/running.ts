import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';

/** Where the script that runs in a page is to be seen by the background, out of the page's sight. */
const slot = Symbol.for('amends.inbox');

type Slot = { [slot]?: AbortSignal };

/** What the background says to a page that the browser has shut to us. */
export const leaveWord = 'amends-leave';

/** Says that this script runs, and ends it when it is told to leave. */
export const sayRunning = (ctx: ContentScriptContext): void => {
  (globalThis as Slot)[slot] = ctx.signal;
  const hear = (message: unknown): undefined => {
    if (message === leaveWord) ctx.abort('The browser has shut this page to us.');
  };
  browser.runtime.onMessage.addListener(hear);
  ctx.onInvalidated(() => browser.runtime?.onMessage?.removeListener(hear));
};
