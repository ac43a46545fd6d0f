import { language } from '../i18n.ts';
import { element } from './element.ts';
import { style } from './style.ts';
import type { Theme } from './theme.ts';

export interface Host {
  /** What is drawn goes in here. */
  layer: HTMLElement;
  root: ShadowRoot;
  show(theme: Theme): void;
  /** Puts our layer above whatever the page has opened meanwhile. */
  raise(): void;
  owns(event: Event): boolean;
  /** Keys pressed in what is ours come here, and to nobody else. */
  onKey(press: (event: KeyboardEvent) => void, signal: AbortSignal): void;
  remove(): void;
}

// At the window, before any listener of the page's below it hears of it.
const typed = ['keypress', 'keyup', 'beforeinput', 'input'];

const quiet = [
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'click', 'dblclick', 'auxclick'],
  ...['mousedown', 'mouseup', 'pointerdown', 'pointerup', 'contextmenu', 'focusin', 'focusout'],
];

const randomName = (): string => {
  const letters = crypto.getRandomValues(new Uint8Array(10));
  const word = [...letters].map((value) => String.fromCharCode(97 + (value % 26))).join('');
  return `${word.slice(0, 5)}-${word.slice(5)}`;
};

const hearKeys = (
  press: (event: KeyboardEvent) => void,
  owns: (event: Event) => boolean,
  signal: AbortSignal,
): void => {
  const hush = (event: Event): void => {
    if (owns(event)) event.stopImmediatePropagation();
  };
  const pressed = (event: KeyboardEvent): void => {
    press(event);
    hush(event);
  };
  const options = { capture: true, signal };
  for (const type of typed) window.addEventListener(type, hush, options);
  window.addEventListener('keydown', pressed, options);
};

const sheetOf = (rules: string): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  return sheet;
};

const quietLayer = (): HTMLElement => {
  const layer = element('div', 'layer light');
  layer.lang = language();
  // The sites act on single keys; what happens in our card is not meant for them.
  for (const type of quiet) layer.addEventListener(type, (event) => event.stopPropagation());
  // Pressing a button of ours must not take the caret out of the reply box.
  layer.addEventListener('mousedown', (event) => event.preventDefault());
  return layer;
};

/** One element with a closed shadow root: the page can neither style nor read what is in it. */
export const createHost = (): Host => {
  const host = document.createElement(randomName());
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [sheetOf(style)];
  const layer = quietLayer();
  root.append(layer);

  const owns = (event: Event): boolean =>
    event.target === host || event.composedPath().includes(host);

  return {
    layer,
    root,
    onKey: (press, signal) => hearKeys(press, owns, signal),
    show: (theme) => {
      const name = `layer ${theme}`;
      if (layer.className !== name) layer.className = name;
      if (host.isConnected) return;
      document.documentElement.append(host);
      host.showPopover();
    },
    raise: () => {
      if (host.matches(':popover-open')) host.hidePopover();
      host.showPopover();
    },
    owns,
    remove: () => host.remove(),
  };
};
