/** Small changes of a page, as a site might make them overnight; each gives back its undoing. */
type Undo = () => void;

/** The same numbers for the same seed. */
export const numbers = (seed: number): ((below: number) => number) => {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
};

const putBack = (element: Element): Undo => {
  const { parentNode, nextSibling } = element;
  return () => parentNode?.insertBefore(element, nextSibling);
};

const remove = (element: Element): Undo => {
  const undo = putBack(element);
  element.remove();
  return undo;
};

// One who wrote something stays the one who wrote it: words are not moved into another's.
const WORDS = '.a3s, .adP, .zd-comment, [data-testid="tweetText"], [data-testid^="message-text-"]';
const BOX = '.adn, article, [data-dm-message-row]';

const holds = (element: Element, target: Element): boolean => {
  const root = target.getRootNode();
  return (
    element.contains(target) || (root.nodeType === 11 && holds(element, (root as ShadowRoot).host))
  );
};

const mayMove = (element: Element, target: Element): boolean =>
  !holds(element, target) &&
  target.closest(WORDS) === null &&
  (element.closest(BOX) === target.closest(BOX) || element.matches(BOX));

const move = (element: Element, target: Element): Undo | null => {
  if (!mayMove(element, target)) return null;
  const undo = putBack(element);
  target.prepend(element);
  return undo;
};

const duplicate = (element: Element): Undo => {
  const copy = element.cloneNode(true) as Element;
  element.after(copy);
  return () => copy.remove();
};

const renameAttribute = (element: Element, pick: (below: number) => number): Undo | null => {
  const { attributes } = element;
  const attribute = attributes[pick(attributes.length)];
  if (!attribute) return null;
  const { name, value } = attribute;
  const kind = pick(3);
  if (kind === 0) element.removeAttribute(name);
  else if (kind === 1) element.setAttribute(name, '');
  else {
    element.removeAttribute(name);
    element.setAttribute(`data-new-${name.replace(/\W/g, '')}`, value);
  }
  return () => {
    element.removeAttribute(`data-new-${name.replace(/\W/g, '')}`);
    element.setAttribute(name, value);
  };
};

const renameElement = (element: Element): Undo => {
  const other = element.ownerDocument.createElement('x-new');
  for (const { name, value } of element.attributes) other.setAttribute(name, value);
  other.append(...element.childNodes);
  element.replaceWith(other);
  return () => {
    element.append(...other.childNodes);
    other.replaceWith(element);
  };
};

/** Null where this element cannot be changed so. */
export const mutate = (
  elements: readonly Element[],
  pick: (below: number) => number,
): Undo | null => {
  const element = elements[pick(elements.length)];
  const target = elements[pick(elements.length)];
  if (!element?.parentNode || !target || element.localName === 'body') return null;
  const kinds = [remove, duplicate, renameElement];
  const kind = pick(kinds.length + 4);
  if (kind === kinds.length) return move(element, target);
  return kinds[kind]?.(element) ?? renameAttribute(element, pick);
};
