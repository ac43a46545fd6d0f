import { browser } from 'wxt/browser';
import type { Ask, Hand } from './journal.ts';

export interface Asked {
  id: number;
  ask: Ask;
}

export interface Answered {
  id: number;
  /** The name of what went wrong; absent when it is done. */
  error?: string;
}

interface Waiting {
  done(): void;
  fail(error: Error): void;
}

const startWorker = (): Hand => {
  // Our own built file: the types know only the pages.
  const worker = new Worker(browser.runtime.getURL('/journal.js' as '/cases.html'));
  const waiting = new Map<number, Waiting>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Answered>) => {
    const one = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.error) one?.fail(new DOMException('The journal was not written.', data.error));
    else one?.done();
  });
  worker.addEventListener('error', () => {
    for (const one of waiting.values()) one.fail(new Error('The journal did not start.'));
    waiting.clear();
  });
  return (ask) =>
    new Promise((done, fail) => {
      last += 1;
      waiting.set(last, { done, fail });
      worker.postMessage({ id: last, ask } satisfies Asked);
    });
};

let hand: Hand | undefined;

/** The worker that writes the journal, one for this page. Null where no worker can be started. */
export const journalHand = (): Hand => {
  if (typeof Worker === 'undefined') return null;
  hand ??= startWorker();
  return hand;
};
