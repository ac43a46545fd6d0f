const FILLER = /[\u200b\u2060\ufeff]+/g;
const BLANK = /[\s\u00a0\u200b\u2060\ufeff]+/g;

const spaced = (text: string): string => text.replace(BLANK, ' ').trim();

const linesOf = (text: string): string[] => text.replace(FILLER, '').trim().split('\n').map(spaced);

/**
 * Whether the draft is what it should be now: the same words on the same lines. Editors make a paragraph
 * of a line end and of an empty line alike, so gaps are compared only where no line was written.
 */
export const isAsExpected = (draft: string, expected: string, written: string): boolean => {
  const gaps = !written.includes('\n');
  const counted = (text: string): string =>
    linesOf(text)
      .filter((line) => gaps || line !== '')
      .join('\n');
  return counted(draft) === counted(expected);
};

/** Whether two drafts hold the same words. */
export const isSameDraft = (a: string, b: string): boolean => spaced(a) === spaced(b);
