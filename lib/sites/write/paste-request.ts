// In Firefox what a content script pastes arrives empty, so a script in the page's own world does
// it when asked (entrypoints/paste.content.ts). Only strings cross between the two.
const ASK = 'amends-paste';
const DONE = 'amends-pasted';

/** Asks the page's side to paste; false when nobody is there to do it. */
export const askToPaste = (element: HTMLElement, text: string): boolean => {
  const nonce = crypto.randomUUID();
  let done = false;
  const hear = (event: Event): void => {
    if ((event as CustomEvent<unknown>).detail === nonce) done = true;
  };
  element.addEventListener(DONE, hear);
  element.dispatchEvent(new CustomEvent(ASK, { bubbles: true, detail: `${nonce}\n${text}` }));
  element.removeEventListener(DONE, hear);
  return done;
};

/** The page's side: pastes what it is asked to where it is asked to, and nothing else. */
export const answerPastes = (
  document: Document,
  paste: (element: HTMLElement, text: string) => void,
): void => {
  document.addEventListener(ASK, (event) => {
    const detail: unknown = (event as CustomEvent<unknown>).detail;
    const element = event.target as HTMLElement | null;
    if (typeof detail !== 'string' || !element?.isContentEditable) return;
    const at = detail.indexOf('\n');
    if (at < 0) return;
    // After an update there are two of us in the page, and the text is to come once.
    event.stopImmediatePropagation();
    paste(element, detail.slice(at + 1));
    element.dispatchEvent(new CustomEvent(DONE, { detail: detail.slice(0, at) }));
  });
};
