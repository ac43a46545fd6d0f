import { browser } from 'wxt/browser';
import { leaveWord, tellWord } from '../inbox.content/stay.ts';

const script = '/inbox.js';
const paste = '/content-scripts/paste.js';
/** Its reply box takes text without a paste. */
const WITHOUT_PASTE = 'https://mail.google.com/';

/** Runs in the page by itself: entrypoints/inbox.content/stay.ts left the signal there. */
const isRunning = (): boolean => {
  const left: Record<symbol, AbortSignal | undefined> = globalThis as never;
  return left[Symbol.for('amends.inbox')]?.aborted === false;
};

/** Ends what a version before this one runs there; entrypoints/inbox.content/stay.ts listens. */
const endOlder = (): void => void document.dispatchEvent(new Event('amends-newer'));

/** Rejects where the browser does not let us in. */
const runsIn = async (tabId: number): Promise<boolean> => {
  const target = { tabId, frameIds: [0] };
  const [found] = await browser.scripting.executeScript({ target, func: isRunning });
  return found?.result === true;
};

const takeUp = async (tabId: number, address: string): Promise<void> => {
  if (await runsIn(tabId)) return;
  const target = { tabId, frameIds: [0] };
  await browser.scripting.executeScript({ target, func: endOlder });
  if (import.meta.env.FIREFOX && !address.startsWith(WITHOUT_PASTE))
    await browser.scripting.executeScript({ target, files: [paste], world: 'MAIN' });
  await browser.scripting.executeScript({ target, files: [script] });
};

/**
 * Starts our part in pages that were open before it was installed, updated, switched on or let in. A
 * page is never loaded again for that: somebody may be writing in it.
 */
export const takeUpTabs = async (hosts: string[]): Promise<void> => {
  const tabs = await browser.tabs.query({ url: hosts, discarded: false });
  await Promise.allSettled(tabs.map(({ id, url }) => id !== undefined && takeUp(id, url ?? '')));
};

const leaveIfShut = async (tabId: number): Promise<void> => {
  const open = await runsIn(tabId).then(
    () => true,
    () => false,
  );
  if (open) return;
  await browser.tabs.sendMessage(tabId, leaveWord);
  await browser.action.setBadgeText({ tabId, text: '' });
};

/** A browser that shuts a host to us leaves our part running in its open pages. */
export const leaveShutTabs = async (): Promise<void> => {
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.allSettled(tabs.map(({ id }) => (id === undefined ? undefined : leaveIfShut(id))));
};

/** Has every page that shows nothing open say so again: its site may be switched off now, or on. */
export const askTabs = async (): Promise<void> => {
  const tabs = await browser.tabs.query({ discarded: false });
  // The browser says the address of no tab that it does not let us in.
  const ours = tabs.filter(({ url }) => url !== undefined);
  await Promise.allSettled(
    ours.map(({ id }) => id !== undefined && browser.tabs.sendMessage(id, tellWord)),
  );
};
