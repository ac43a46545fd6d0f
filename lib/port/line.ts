import { type Browser, browser } from 'wxt/browser';
import { type FromPage, portName } from './wire.ts';

type Port = Browser.runtime.Port;

const LONGEST_PAUSE = 10_000;
const pauseAfter = (failures: number): number => Math.min(LONGEST_PAUSE, 250 * 2 ** failures);

export interface Line {
  /** The open port; null while there is none. */
  port(): Port | null;
  close(): void;
}

/** A message of that tab proves that our part is up again: no need to wait for the pause. */
const hearTab = (tabId: number, heard: () => void): (() => void) => {
  const woken = (_body: unknown, sender: Browser.runtime.MessageSender): undefined => {
    if (sender.tab?.id === tabId) heard();
    return undefined;
  };
  browser.runtime.onMessage.addListener(woken);
  return () => browser.runtime.onMessage.removeListener(woken);
};

const openPort = (tabId: number, hear: (message: FromPage) => void, broken: () => void): Port => {
  const port = browser.tabs.connect(tabId, { name: portName, frameId: 0 });
  port.onMessage.addListener(hear);
  port.onDisconnect.addListener(() => {
    // Reading it tells Chrome that a tab without our part is no surprise.
    void browser.runtime.lastError;
    broken();
  });
  return port;
};

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
    const heard = (message: FromPage): void => {
      failures = 0;
      hear(message);
    };
    const next = openPort(tabId, heard, () => {
      if (port !== next) return;
      port = null;
      lost();
      retry = setTimeout(connect, pauseAfter(failures));
      failures += 1;
    });
    port = next;
  };

  const deafen = hearTab(tabId, () => {
    if (!port) connect();
  });
  connect();
  return {
    port: () => port,
    close: () => {
      clearTimeout(retry);
      deafen();
      const open = port;
      port = null;
      open?.disconnect();
    },
  };
};
