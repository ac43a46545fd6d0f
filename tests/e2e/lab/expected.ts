import type { EditorKind } from '../../../lib/sites/site.ts';
import type { Letter } from './lab-editor.ts';
import type { Wish } from './wish.ts';

/** What a draft must be after a write: before it, the new words, after it. */
export interface Expected {
  before: string;
  words: string;
  after: string;
}

/** CKEditor makes a paragraph of one empty line as of none: there, line ends count once. */
export const plainly = (kind: EditorKind, text: string): string =>
  kind === 'ckeditor' ? text.replace(/\n+/g, '\n') : text;

export const plainLetters = (kind: EditorKind, letters: readonly Letter[]): Letter[] =>
  letters.filter(
    ({ char }, at) => kind !== 'ckeditor' || char !== '\n' || letters[at - 1]?.char !== '\n',
  );

const spaceBetween = (before: string, after: string): string =>
  /\S$/.test(before) && /^[^\s.,;:!?]/.test(after) ? ' ' : '';

/** `caret` is what stands before the caret, in the draft's own words. */
export const expectedAfter = (
  kind: EditorKind,
  draft: string,
  caret: string,
  { text, how }: Wish,
): Expected => {
  if (typeof how === 'object') {
    return { before: draft.slice(0, how.start), words: text, after: draft.slice(how.end) };
  }
  if (how === 'replace' || draft.trim() === '') return { before: '', words: text, after: '' };
  if (how === 'append') {
    const lines = kind === 'plain' || kind === 'ckeditor' ? '\n\n' : '\n';
    return { before: draft, words: lines + text, after: '' };
  }
  const after = draft.slice(caret.length);
  const close = /^[\p{L}\p{N}]/u.test(after) && /\S$/.test(text) ? ' ' : '';
  return { before: caret, words: spaceBetween(caret, text) + text + close, after };
};
