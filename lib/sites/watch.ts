import { keepCarets } from './caret.ts';

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
const LONGEST_REST_MS = 1000;

const soon = (view: Window, run: () => void): void => {
  if (typeof view.requestIdleCallback === 'function') {
    view.requestIdleCallback(run, { timeout: LATEST_MS });
  } else view.setTimeout(run, LATEST_MS / 3);
};

/** Typing in a reply box is the session's business. */
const isTyping = (target: Node): boolean =>
  target.nodeType === 1 && (target as Element).closest('[contenteditable="true"]') !== null;

/** Says that the page may show something else now; also keeps the reply boxes' carets. */
export const watch = (document: Document, onChange: () => void, signal: AbortSignal): void => {
  const view = document.defaultView;
  if (!view || signal.aborted) return;
  let waiting = false;
  let address = view.location.href;
  let restsUntil = 0;
  const look = (): void => {
    waiting = false;
    if (signal.aborted) return;
    const began = performance.now();
    address = view.location.href;
    onChange();
    const now = performance.now();
    const rest = Math.min(LONGEST_REST_MS, REST_TIMES * (now - began));
    restsUntil = now + (document.hidden ? LONGEST_REST_MS : rest);
  };
  const change = (): void => {
    if (waiting) return;
    waiting = true;
    const rest = view.location.href === address ? restsUntil - performance.now() : 0;
    if (rest > 0) view.setTimeout(() => soon(view, look), rest);
    else soon(view, look);
  };
  const observer = new MutationObserver((records) => {
    if (!waiting && records.some(({ target }) => !isTyping(target))) change();
  });
  const seen = new WeakSet<ShadowRoot>();
  const observe = (root: Node): void =>
    observer.observe(root, { subtree: true, childList: true, attributeFilter: ATTRIBUTES });
  const poll = (): void => {
    const shadow = document.querySelector(SHADOW_HOST)?.shadowRoot;
    const moved = view.location.href !== address;
    if (shadow && !seen.has(shadow)) {
      seen.add(shadow);
      observe(shadow);
    } else if (!moved) return;
    change();
  };
  observe(document.documentElement);
  poll();
  keepCarets(document, signal);
  const timer = view.setInterval(poll, POLL_MS);
  view.addEventListener('hashchange', change, { signal });
  view.addEventListener('popstate', change, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    view.clearInterval(timer);
  });
};
