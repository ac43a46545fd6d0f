import type { Span } from '../text/span.ts';

/** Some words in a draft that can be mended, and all that is said about them: plain data. */
export interface Mark extends Span {
  /** The same for the same words in the same sentence; twice the same where they stand twice. */
  key: string;
  strength: 'strong' | 'weak';
  /** The habit's name. */
  title: string;
  why: string;
  instead: string;
  replacements: readonly string[];
  /** What the judgement rests on, in a few words. */
  source: string;
}

/** The reply box the marks belong to. */
export interface Field {
  element: HTMLElement;
  text: string;
  /** Null for a textarea, which has no text nodes of its own. */
  rangeOf(start: number, end: number): Range | null;
}

/** A mark with the place it holds in the page, which moves with the text. */
export interface Placed {
  mark: Mark;
  range: Range;
}
