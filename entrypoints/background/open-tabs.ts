import { browser } from 'wxt/browser';

const script = '/content-scripts/inbox.js';

/** Runs in the page by itself: entrypoints/inbox.content/running.ts left the signal there. */
const isRunning = (): boolean => {
  const left: Record<symbol, AbortSignal | undefined> = globalThis as never;
  return left[Symbol.for('amends.inbox')]?.aborted === false;
};

const takeUp = async (tabId: number): Promise<void> => {
  const target = { tabId, frameIds: [0] };
  const [found] = await browser.scripting.executeScript({ target, func: isRunning });
  if (found?.result === false) {
    await browser.scripting.executeScript({ target, files: [script] });
  }
};

/**
 * Starts our part in pages that were open before it was installed, updated, switched on or let in. A
 * page is never loaded again for that: somebody may be writing in it.
 */
export const takeUpTabs = async (url: string[]): Promise<void> => {
  const tabs = await browser.tabs.query({ url, discarded: false });
  await Promise.allSettled(tabs.map(({ id }) => (id === undefined ? undefined : takeUp(id))));
};
