import { palette } from './palette.ts';

const NAME = 'amends-words';
const STAYS = 3_000;

// The gold of the seam, with dark words on it in any theme.
const sheetText = `::highlight(${NAME}) { background-color: #f0c25e; color: ${palette.light.text}; }
@media (forced-colors: active) {
  ::highlight(${NAME}) { background-color: Highlight; color: HighlightText; }
}`;

/** Scrolls some words of the page into sight and lights them up for a moment. */
export const pointAt = (range: Range, signal: AbortSignal): void => {
  const place = range.startContainer.parentElement;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  place?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });

  const root = range.startContainer.getRootNode() as Document | ShadowRoot;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(sheetText);
  const highlight = new Highlight(range);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  CSS.highlights.set(NAME, highlight);
  const end = (): void => {
    clearTimeout(timer);
    signal.removeEventListener('abort', end);
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((one) => one !== sheet);
    if (CSS.highlights.get(NAME) === highlight) CSS.highlights.delete(NAME);
  };
  const timer = setTimeout(end, STAYS);
  signal.addEventListener('abort', end);
};
