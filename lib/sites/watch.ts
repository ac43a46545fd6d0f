// What tells that another conversation is shown although no node came or went.
const ATTRIBUTES = [
  'data-is-active',
  'data-entity-is-selected',
  'data-channel',
  'data-legacy-thread-id',
  'hidden',
];
// X keeps its chat in a shadow root, where the document's observer does not see.
const SHADOW_HOST = '[data-testid="xchatEmbedRoute"]';
const POLL_MS = 1000;
const LATEST_MS = 300;
// After a look we rest this many times as long as it took: on a page that never stands still we take
// little more than one part in eighty.
const REST_TIMES = 80;
// Being woken costs something however little there is to see.
const SHORTEST_REST_MS = 100;
const LONGEST_REST_MS = 1000;

const soon = (view: Window, run: () => void): void => {
  if (typeof view.requestIdleCallback === 'function') {
    view.requestIdleCallback(run, { timeout: LATEST_MS });
  } else view.setTimeout(run, LATEST_MS / 3);
};

/** Typing in a reply box is the session's business. */
const isTyping = (target: Node): boolean =>
  target.nodeType === 1 && (target as Element).closest('[contenteditable="true"]') !== null;

export interface Watcher {
  /** The page may show something else now. */
  changed(): void;
  /** False while nobody would look: then the page's changes are not even heard. */
  wanted(): boolean;
}

interface Ears {
  /** Listens again, if it had stopped and is wanted now. */
  wake(): boolean;
  /** False while it listens to nothing. */
  awake(): boolean;
  /** Whether it listens to this root only now. */
  add(root: Node): boolean;
  stop(): void;
}

/** Hears what changes in the page while that is wanted; the first change that is not makes it stop. */
const openEars = (document: Document, heard: () => void, watcher: Watcher): Ears => {
  const observer = new MutationObserver((records) => {
    if (!watcher.wanted()) sleep();
    else if (records.some(({ target }) => !isTyping(target))) heard();
  });
  let roots = new WeakSet<Node>();
  let awake = false;
  const add = (root: Node): boolean => {
    if (roots.has(root)) return false;
    roots.add(root);
    observer.observe(root, { subtree: true, childList: true, attributeFilter: ATTRIBUTES });
    return true;
  };
  const sleep = (): void => {
    observer.disconnect();
    roots = new WeakSet();
    awake = false;
    watcher.changed();
  };
  const wake = (): boolean => {
    if (awake || !watcher.wanted()) return false;
    awake = true;
    return add(document.documentElement);
  };
  return { wake, awake: () => awake, add, stop: () => observer.disconnect() };
};

const restAfter = (took: number, hidden: boolean): number =>
  hidden
    ? LONGEST_REST_MS
    : Math.min(LONGEST_REST_MS, Math.max(SHORTEST_REST_MS, REST_TIMES * took));

/** Has the page looked at when it has changed, never twice for one change and never without a rest. */
const unhurried = (view: Window, watcher: Watcher, signal: AbortSignal) => {
  let waiting = false;
  let address = view.location.href;
  let restsUntil = 0;
  const look = (): void => {
    waiting = false;
    if (signal.aborted) return;
    const began = performance.now();
    address = view.location.href;
    watcher.changed();
    const now = performance.now();
    restsUntil = now + restAfter(now - began, view.document.hidden);
  };
  const hasMoved = (): boolean => view.location.href !== address;
  const change = (): void => {
    if (waiting) return;
    waiting = true;
    const rest = hasMoved() ? 0 : restsUntil - performance.now();
    if (rest > 0) view.setTimeout(() => soon(view, look), rest);
    else soon(view, look);
  };
  return { change, hasMoved };
};

export const watch = (document: Document, watcher: Watcher, signal: AbortSignal): void => {
  const view = document.defaultView;
  if (!view || signal.aborted) return;
  const { change, hasMoved } = unhurried(view, watcher, signal);
  const ears = openEars(document, change, watcher);
  const wake = (): void => {
    if (ears.wake()) change();
  };
  const poll = (): void => {
    wake();
    if (!ears.awake()) return;
    const shadow = document.querySelector(SHADOW_HOST)?.shadowRoot;
    if ((shadow && ears.add(shadow)) || hasMoved()) change();
  };
  ears.wake();
  poll();
  const timer = view.setInterval(poll, POLL_MS);
  document.addEventListener('visibilitychange', wake, { signal });
  view.addEventListener('hashchange', change, { signal });
  view.addEventListener('popstate', change, { signal });
  signal.addEventListener('abort', () => {
    ears.stop();
    view.clearInterval(timer);
  });
};
