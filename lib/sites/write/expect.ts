const BLANK = /[\s\u00a0\u200b\u2060\ufeff]+/g;

const spaced = (text: string): string => text.replace(BLANK, ' ').trim();
const squeezed = (text: string): string => text.replace(BLANK, '');

/**
 * Whether the draft is what it should be now. Editors turn line ends into paragraphs of their own
 * kind, so white space between words is compared only within what was written.
 */
export const isAsExpected = (draft: string, expected: string, written: string): boolean =>
  squeezed(draft) === squeezed(expected) && spaced(draft).includes(spaced(written));

/** Whether two drafts hold the same words. */
export const isSameDraft = (a: string, b: string): boolean => spaced(a) === spaced(b);
