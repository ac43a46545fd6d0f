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
  const change = (): void => {
    if (waiting) return;
    waiting = true;
    soon(view, () => {
      waiting = false;
      if (!signal.aborted) onChange();
    });
  };
  const observer = new MutationObserver((records) => {
    if (!waiting && records.some(({ target }) => !isTyping(target))) change();
  });
  const seen = new WeakSet<ShadowRoot>();
  const observe = (root: Node): void =>
    observer.observe(root, { subtree: true, childList: true, attributeFilter: ATTRIBUTES });
  let address = view.location.href;
  const poll = (): void => {
    const shadow = document.querySelector(SHADOW_HOST)?.shadowRoot;
    const moved = view.location.href !== address;
    if (shadow && !seen.has(shadow)) {
      seen.add(shadow);
      observe(shadow);
    } else if (!moved) return;
    address = view.location.href;
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
