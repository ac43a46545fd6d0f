import { type Browser, browser } from 'wxt/browser';
import type { Stay } from './stay.ts';

type Port = Browser.runtime.Port;

/** A page in which we watch for a conversation, for the part of ours that reads it. */
export interface HandedOver {
  stay: Stay;
  /** What panels opened until now; from now on whoever asks has to listen. */
  ports(): readonly Port[];
}

/** Where it is left for our other script in the same page, out of the page's sight. */
const slot = Symbol.for('amends.hand-over');

type Slot = { [slot]?: (() => HandedOver) | undefined };

export const offerPage = (take: () => HandedOver): void => {
  (globalThis as Slot)[slot] = take;
};

/** Null where it was taken already. */
export const takePage = (): HandedOver | null => {
  const take = (globalThis as Slot)[slot];
  (globalThis as Slot)[slot] = undefined;
  return take?.() ?? null;
};

/** Keeps the ports of panels that cannot be served yet, and says that there are some. */
export const keepPorts = (came: () => void, signal: AbortSignal): HandedOver['ports'] => {
  const ports: Port[] = [];
  const keep = (port: Port): void => {
    ports.push(port);
    came();
  };
  const giveUp = (): void => {
    browser.runtime?.onConnect?.removeListener(keep);
    for (const port of ports) port.disconnect();
  };
  browser.runtime.onConnect.addListener(keep);
  signal.addEventListener('abort', giveUp);
  return () => {
    browser.runtime.onConnect.removeListener(keep);
    signal.removeEventListener('abort', giveUp);
    return ports;
  };
};
