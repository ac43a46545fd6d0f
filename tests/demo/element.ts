import { type IconName, iconPaths } from './icons.ts';

export type Child = Node | string | null;

/** Builds by nodes only: the Gmail page runs under Trusted Types, where markup strings throw. */
export const element = <K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children.filter((child) => child !== null));
  return made;
};

const svgSpace = 'http://www.w3.org/2000/svg';

export const icon = (name: IconName): SVGElement => {
  const svg = document.createElementNS(svgSpace, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.classList.add('icon');
  const path = document.createElementNS(svgSpace, 'path');
  path.setAttribute('d', iconPaths[name]);
  svg.append(path);
  return svg;
};

export const iconButton = (name: IconName, label: string): HTMLButtonElement =>
  element(
    'button',
    { class: 'icon-button', type: 'button', title: label, 'aria-label': label },
    icon(name),
  );

export const avatar = (name: string): HTMLElement =>
  element(
    'span',
    { class: 'avatar', style: `--hue: ${hueOf(name)}`, 'aria-hidden': 'true' },
    name.slice(0, 1).toUpperCase(),
  );

export const hueOf = (name: string): string =>
  String([...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 360, 7));

/** Text with its line breaks, as mail programs write it. */
export const lines = (text: string): Child[] =>
  text.split('\n').flatMap((line, index) => (index === 0 ? [line] : [element('br'), line]));
