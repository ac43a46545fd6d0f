/** Firefox's own way for extensions to see a closed root. */
interface Seen extends HTMLElement {
  openOrClosedShadowRoot?: ShadowRoot | null;
}

// As in host.ts.
const NAME = /^[a-z]{5}-[a-z]{5}$/;

// As in underlines.ts and point.ts. In Firefox a script like ours cannot ask for all there are.
const highlightNames = ['amends-strong', 'amends-weak', 'amends-words'];

const isOurs = (one: Seen): boolean =>
  NAME.test(one.localName) &&
  one.popover === 'manual' &&
  one.openOrClosedShadowRoot?.firstElementChild?.classList.contains('layer') === true;

const isOurSheet = ({ cssRules }: CSSStyleSheet): boolean =>
  [...cssRules].some(({ cssText }) => cssText.includes('::highlight(amends-'));

/**
 * Takes away what a script of ours before this one has drawn. Where an extension is updated or
 * switched off, Firefox ends its scripts without a word, and what they drew stays.
 */
export const removeLeftovers = (document: Document): void => {
  for (const one of [...document.documentElement.children]) {
    if (one instanceof HTMLElement && isOurs(one)) one.remove();
  }
  for (const name of highlightNames) CSS.highlights.delete(name);
  const sheets = document.adoptedStyleSheets;
  if (sheets.some(isOurSheet)) {
    document.adoptedStyleSheets = sheets.filter((sheet) => !isOurSheet(sheet));
  }
};
