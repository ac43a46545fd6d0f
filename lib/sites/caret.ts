const EDITABLE = '[contenteditable="true"], [g_editable="true"], textarea';

/** Where the caret last was, for each reply box: a click in the panel takes it away. */
const carets = new WeakMap<Element, Range>();
let lastEditor: WeakRef<Element> | null = null;

/** The focused element, also inside open shadow roots. */
export const focused = (document: Document): Element | null => {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
};

const rememberSelection = (document: Document): void => {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return;
  const range = selection.getRangeAt(0);
  const node = range.commonAncestorContainer;
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  const editor = element?.closest(EDITABLE);
  if (editor) carets.set(editor, range.cloneRange());
};

const rememberEditor = (event: Event): void => {
  const target = (event.composedPath()[0] ?? event.target) as Element | null;
  const editor = target?.closest?.(EDITABLE);
  if (editor) lastEditor = new WeakRef(editor);
};

/** Keeps the caret of every reply box until the signal aborts. */
export const keepCarets = (document: Document, signal: AbortSignal): void => {
  const remember = (): void => rememberSelection(document);
  document.addEventListener('selectionchange', remember, { signal });
  document.addEventListener('focusout', remember, { signal, capture: true });
  document.addEventListener('focusin', rememberEditor, { signal, capture: true });
};

/** The last selection in this reply box, if it still stands in it. */
export const caretIn = (editor: Element): Range | null => {
  const selection = editor.ownerDocument.getSelection();
  const live = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  for (const range of [live, carets.get(editor)]) {
    if (range && editor.contains(range.commonAncestorContainer)) return range;
  }
  return null;
};

/** 0: the agent is in this reply box. 1: it is the one they were in last. 2: neither. */
export const focusRank = (element: Element, document: Document): number => {
  const now = focused(document);
  if (now && element.contains(now)) return 0;
  const last = lastEditor?.deref();
  return last && element.contains(last) ? 1 : 2;
};

/** The reply box the agent is in first, then the one they were in last, then the page's order. */
export const byFocus = <Box extends { element: HTMLElement }>(
  boxes: readonly Box[],
  document: Document,
): Box[] =>
  [...boxes].sort((a, b) => focusRank(a.element, document) - focusRank(b.element, document));
