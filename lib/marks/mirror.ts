import { element } from './element.ts';

const COPIED = [
  ...['font-family', 'font-size', 'font-style', 'font-variant', 'font-weight', 'font-stretch'],
  ...['letter-spacing', 'word-spacing', 'line-height', 'text-indent', 'text-transform'],
  ...['text-align', 'direction', 'tab-size', 'box-sizing', 'word-break'],
  ...['padding-top', 'padding-right', 'padding-bottom', 'padding-left'],
  ...['border-top-width', 'border-right-width', 'border-bottom-width', 'border-left-width'],
];

export interface Mirror {
  /** Lays the mirror over the textarea, with its text and its scroll position. */
  follow(area: HTMLTextAreaElement): void;
  rangeOf(start: number, end: number): Range | null;
  hide(): void;
}

/** A textarea has no text nodes to underline: its text stands once more, unseen, right over it. */
export const createMirror = (layer: HTMLElement): Mirror => {
  const text = document.createTextNode('');
  const mirror = element('div', 'mirror', text);
  mirror.ariaHidden = 'true';
  mirror.hidden = true;

  return {
    follow: (area) => {
      if (!mirror.isConnected) layer.prepend(mirror);
      mirror.hidden = false;
      const computed = getComputedStyle(area);
      const box = area.getBoundingClientRect();
      for (const name of COPIED) mirror.style.setProperty(name, computed.getPropertyValue(name));
      const borders =
        Number.parseFloat(computed.borderLeftWidth) + Number.parseFloat(computed.borderRightWidth);
      const scrollbar = Math.max(0, area.offsetWidth - area.clientWidth - borders);
      mirror.style.left = `${box.left}px`;
      mirror.style.top = `${box.top}px`;
      mirror.style.width = `${box.width - scrollbar}px`;
      mirror.style.height = `${box.height}px`;
      if (computed.boxSizing !== 'border-box') mirror.style.boxSizing = 'border-box';
      // An empty last line is as high in a textarea, and is none elsewhere: then it could not scroll as far.
      const shown = `${area.value}\n`;
      if (text.data !== shown) text.data = shown;
      mirror.scrollTop = area.scrollTop;
      mirror.scrollLeft = area.scrollLeft;
    },
    rangeOf: (start, end) => {
      if (end > text.length) return null;
      const range = document.createRange();
      range.setStart(text, start);
      range.setEnd(text, end);
      return range;
    },
    hide: () => {
      mirror.hidden = true;
      text.data = '';
    },
  };
};
