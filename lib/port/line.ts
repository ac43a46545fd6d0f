import { type Browser, browser } from 'wxt/browser';
import { type FromPage, portName } from './wire.ts';

type Port = Browser.runtime.Port;

const LONGEST_PAUSE = 10_000;

export interface Line {
  /** The open port; null while there is none. */
  port(): Port | null;
  close(): void;
}

/** Keeps a port to a tab open: when it breaks, tries again after a pause that doubles. */
export const openLine = (
  tabId: number,
  hear: (message: FromPage) => void,
  lost: () => void,
): Line => {
  let port: Port | null = null;
  let failures = 0;
  let retry: ReturnType<typeof setTimeout> | undefined;

  const connect = (): void => {
    clearTimeout(retry);
    const next = browser.tabs.connect(tabId, { name: portName, frameId: 0 });
    port = next;
    next.onMessage.addListener((message: FromPage) => {
      failures = 0;
      hear(message);
    });
    next.onDisconnect.addListener(() => {
      // Reading it tells Chrome that a tab without our part is no surprise.
      void browser.runtime.lastError;
      if (port !== next) return;
      port = null;
      lost();
      retry = setTimeout(connect, Math.min(LONGEST_PAUSE, 250 * 2 ** failures));
      failures += 1;
    });
  };

  // A message of that tab proves that our part is up again: no need to wait for the pause.
  const woken = (_body: unknown, sender: Browser.runtime.MessageSender): undefined => {
    if (sender.tab?.id === tabId && !port) connect();
    return undefined;
  };

  browser.runtime.onMessage.addListener(woken);
  connect();
  return {
    port: () => port,
    close: () => {
      clearTimeout(retry);
      browser.runtime.onMessage.removeListener(woken);
      const open = port;
      port = null;
      open?.disconnect();
    },
  };
};
