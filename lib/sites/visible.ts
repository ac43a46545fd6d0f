const NOT_SHOWN = /(?:^|;)\s*display\s*:\s*none/i;
const VISIBILITY = /(?:^|;)\s*visibility\s*:\s*(visible|hidden|collapse)/i;
// A saved page with a whole site's style sheets would take minutes to match in a DOM without layout.
const MOST_RULES = 1000;

const parentOf = (element: Element): Element | null => {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
};

/** Whether the element's own attributes take it, and all that is in it, off the page. */
export const hidesItself = (element: Element): boolean =>
  element.hasAttribute('hidden') || NOT_SHOWN.test(element.getAttribute('style') ?? '');

const ruleCount = (document: Document): number => {
  let count = 0;
  for (const sheet of document.styleSheets) count += sheet.cssRules.length;
  return count;
};

const shownByAttributes = (element: Element): boolean => {
  let visibility = '';
  for (let at: Element | null = element; at; at = parentOf(at)) {
    if (hidesItself(at)) return false;
    visibility ||= (VISIBILITY.exec(at.getAttribute('style') ?? '')?.[1] ?? '').toLowerCase();
  }
  return visibility === '' || visibility === 'visible';
};

const shownByRules = (element: Element): boolean => {
  const view = element.ownerDocument.defaultView;
  if (!view) return true;
  if (view.getComputedStyle(element).visibility === 'hidden') return false;
  for (let at: Element | null = element; at; at = parentOf(at)) {
    if (view.getComputedStyle(at).display === 'none') return false;
  }
  return true;
};

/** Whether the element is on the page for the agent to see; works without layout too. */
export const isShown = (element: Element): boolean => {
  if (!element.isConnected || !shownByAttributes(element)) return false;
  if (typeof element.checkVisibility === 'function') {
    return element.checkVisibility({ visibilityProperty: true });
  }
  const rules = ruleCount(element.ownerDocument);
  return rules === 0 || rules > MOST_RULES || shownByRules(element);
};
