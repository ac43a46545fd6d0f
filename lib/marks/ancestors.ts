/** Also out of a shadow root. */
const parentOf = (element: Element): Element | null => {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
};

/** An element and all it stands in, from the inside out. */
export const upFrom = (element: Element): Element[] => {
  const all: Element[] = [];
  for (let at: Element | null = element; at; at = parentOf(at)) all.push(at);
  return all;
};
