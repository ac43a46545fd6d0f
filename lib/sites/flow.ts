import { hidesItself } from './visible.ts';

/** A stretch of the text that stands in one text node, character for character. */
export interface Piece {
  start: number;
  length: number;
  node: Text;
  offset: number;
}

/** An element's words in reading order, and the way back to the nodes they stand in. */
export interface Flow {
  text: string;
  pieces: Piece[];
  /** The offsets at which something was left out. */
  gaps: number[];
}

/** skip: leave this element out. stop: leave out this element and all that follows. */
export type Verdict = 'keep' | 'skip' | 'stop';

interface Writing extends Flow {
  /** Line ends owed before the next word. */
  owed: number;
  /** White space that counts only if a word follows on the same line. */
  space: { node: Text | null; offset: number } | null;
  judge(element: Element): Verdict;
}

const BLOCK =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BODY|CENTER|DD|DIV|DL|DT|FIELDSET|FIGURE|FOOTER|FORM|H[1-6]|HEADER|HR|LI|MAIN|NAV|OL|P|PRE|SECTION|TABLE|TR|UL)$/;
const SILENT =
  /^(?:BASE|HEAD|LINK|META|NOSCRIPT|SCRIPT|SELECT|STYLE|SVG|TEMPLATE|TEXTAREA|TITLE)$/i;
const KEEPS_SPACE = /(?:^|;)\s*white-space(?:-collapse)?\s*:\s*(?:pre|break-spaces)/i;
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u;
const RUN = /[ \t\r\n\f]+|[^ \t\r\n\f]+/g;
const LINE = /\r?\n|[^\r\n]+|\r/g;
// Editors put these in to hold a caret; the agent did not type them. The joiner in emoji stays.
const FILLER = /[\u200b\u2060\ufeff]+|[^\u200b\u2060\ufeff]+/g;
const FILLER_START = /^[\u200b\u2060\ufeff]/;

const atLineStart = (out: Writing): boolean => out.text === '' || out.text.endsWith('\n');

const payLineEnds = (out: Writing): void => {
  if (out.text !== '') {
    let have = 0;
    while (have < out.owed && out.text.at(-1 - have) === '\n') have += 1;
    out.text += '\n'.repeat(out.owed - have);
  }
  out.owed = 0;
};

const addPiece = (out: Writing, words: string, node: Text, offset: number): void => {
  for (const part of words.matchAll(FILLER)) {
    if (FILLER_START.test(part[0])) continue;
    const start = out.text.length;
    out.text += part[0].replaceAll('\u00a0', ' ');
    out.pieces.push({ start, length: part[0].length, node, offset: offset + part.index });
  }
};

const addWords = (out: Writing, words: string, node: Text, offset: number): void => {
  if (words.replace(/[\u200b\u2060\ufeff]/g, '') === '') return;
  if (out.owed > 0) payLineEnds(out);
  if (out.space && !atLineStart(out)) {
    if (out.space.node) addPiece(out, ' ', out.space.node, out.space.offset);
    else out.text += ' ';
  }
  out.space = null;
  addPiece(out, words, node, offset);
};

const addText = (out: Writing, node: Text, exact: boolean): void => {
  for (const run of node.data.matchAll(exact ? LINE : RUN)) {
    if (exact && /^[\r\n]/.test(run[0])) addLineEnd(out);
    else if (!exact && /^[ \t\r\n\f]/.test(run[0])) out.space ??= { node, offset: run.index };
    else addWords(out, run[0], node, run.index);
  }
};

const addLineEnd = (out: Writing): void => {
  if (out.owed > 0) payLineEnds(out);
  out.space = null;
  if (out.text !== '') out.text += '\n';
};

const oweLineEnds = (out: Writing, count: number): void => {
  if (count === 0) return;
  out.owed = Math.max(out.owed, count);
  out.space = null;
};

const lineEndsAround = (element: Element): number => {
  if (!BLOCK.test(element.tagName)) return 0;
  // Word writes each line as a paragraph without a margin.
  return element.tagName === 'P' && !/\bMso/.test(element.className) ? 2 : 1;
};

const addImage = (out: Writing, image: Element): void => {
  const alt = image.getAttribute('alt') ?? '';
  if (!image.hasAttribute('data-emoji') && !EMOJI.test(alt)) return;
  if (out.owed > 0) payLineEnds(out);
  out.text += out.space && !atLineStart(out) ? ` ${alt}` : alt;
  out.space = null;
};

/** False when the walk has to end here. */
const addElement = (out: Writing, element: Element, exact: boolean): boolean => {
  if (SILENT.test(element.tagName) || hidesItself(element)) return true;
  const verdict = out.judge(element);
  const around = lineEndsAround(element);
  if (verdict !== 'keep') {
    out.gaps.push(out.text.length);
    oweLineEnds(out, around);
    return verdict === 'skip';
  }
  if (element.tagName === 'BR') {
    if (!element.hasAttribute('data-cke-filler')) addLineEnd(out);
    return true;
  }
  if (element.tagName === 'IMG') addImage(out, element);
  oweLineEnds(out, around);
  const keepsSpace =
    exact || element.tagName === 'PRE' || KEEPS_SPACE.test(element.getAttribute('style') ?? '');
  const whole = addChildren(out, element, keepsSpace);
  oweLineEnds(out, around);
  return whole;
};

const addChildren = (out: Writing, parent: Element, exact: boolean): boolean => {
  for (let child = parent.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) addText(out, child as Text, exact);
    else if (child.nodeType === 1 && !addElement(out, child as Element, exact)) return false;
    // Cells of one row stand side by side.
    if (/^T[DH]$/.test(child.nodeName)) out.space ??= { node: null, offset: 0 };
  }
  return true;
};

/** `exact` keeps white space as it stands, as under `white-space: pre-wrap`. */
export const flowOf = (
  root: Element,
  judge: (element: Element) => Verdict = () => 'keep',
  exact = false,
): Flow => {
  const out: Writing = { text: '', pieces: [], gaps: [], owed: 0, space: null, judge };
  addChildren(out, root, exact);
  let end = out.text.length;
  while (out.text[end - 1] === '\n') end -= 1;
  return { text: out.text.slice(0, end), pieces: out.pieces, gaps: out.gaps };
};
