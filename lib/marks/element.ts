/** An element of ours with its class and children. Text always becomes a text node, never markup. */
export const element = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  name: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] => {
  const made = document.createElement(tag);
  made.className = name;
  made.append(...children);
  return made;
};

/** A button that acts only when a person pressed it: a page can send clicks, not trusted ones. */
export const button = (
  name: string,
  press: () => void,
  ...children: (Node | string)[]
): HTMLButtonElement => {
  const made = element('button', name, ...children);
  made.type = 'button';
  made.addEventListener('click', (event) => {
    if (event.isTrusted) press();
  });
  return made;
};
