const MOST_CHARACTERS = 20_000;
const DEEPEST = 60;
// What people wrote, with markup of its own that may tell about them.
const BODIES =
  '.a3s, .adP, .zd-comment, [data-testid="tweetText"], [data-testid^="message-text-"], [contenteditable="true"], textarea';
const NO_STRUCTURE = /^(?:script|style|svg|noscript|template|path|link|meta|br)$/i;
const PLAIN_WORD = /^[\w-]{1,40}$/;
const STATES = ['contenteditable', 'aria-hidden', 'aria-modal', 'type', 'data-is-active'];

/** Ids and handles stand in test ids too. */
const censored = (name: string): string =>
  name
    .replace(/(UserAvatar-Container-|conversation-item-|^message-(?:text-)?).*/, '$1…')
    .replace(/\d+/g, '0')
    .replace(/[^\w-]+/g, '…')
    .slice(0, 60);

const classesOf = (element: Element): string =>
  [...element.classList]
    .filter((name) => PLAIN_WORD.test(name))
    .slice(0, 8)
    .map((name) => `.${name.replace(/\d{4,}/g, '0')}`)
    .join('');

const attributesOf = (element: Element): string => {
  const parts: string[] = [];
  for (const name of ['role', 'data-testid', 'data-test-id']) {
    const value = element.getAttribute(name);
    if (value) parts.push(`[${name}=${censored(value)}]`);
  }
  for (const name of STATES) {
    const value = element.getAttribute(name);
    if (value && PLAIN_WORD.test(value)) parts.push(`[${name}=${value}]`);
  }
  if (element.hasAttribute('hidden')) parts.push('[hidden]');
  if (/display\s*:\s*none/.test(element.getAttribute('style') ?? '')) parts.push('[not shown]');
  return parts.join('');
};

const lineFor = (element: Element): string => {
  const words = [...element.childNodes].some(
    (child) => child.nodeType === 3 && (child as Text).data.trim() !== '',
  );
  const said = words || element.matches(BODIES) ? ' …' : '';
  return `${element.localName}${classesOf(element)}${attributesOf(element)}${said}`;
};

const childrenOf = (element: Element): Element[] => {
  if (element.matches(BODIES)) return [];
  const roots = element.shadowRoot ? [element.shadowRoot, element] : [element];
  return roots
    .flatMap((root) => [...root.children])
    .filter((child) => !NO_STRUCTURE.test(child.localName));
};

const describe = (element: Element, depth: number, lines: string[], left: number): number => {
  const line = `${' '.repeat(depth)}${lineFor(element)}`;
  if (left < line.length || depth > DEEPEST) return left;
  lines.push(line);
  let room = left - line.length - 1;
  if (element.shadowRoot) {
    lines.push(`${' '.repeat(depth + 1)}#shadow`);
    room -= depth + 9;
  }
  for (const child of childrenOf(element)) room = describe(child, depth + 1, lines, room);
  return room;
};

/** The page's structure for a report that it changed: no words, names or addresses. */
export const structureOf = (root: Document): string => {
  const lines: string[] = [];
  describe(root.body ?? root.documentElement, 0, lines, MOST_CHARACTERS);
  return lines.join('\n');
};
