/** What a file may be, so that none of them fills the memory or takes the browser's time for ever. */

/** In bytes of the file as in characters of its text. */
export const MOST_PER_FILE = 200_000_000;
/** So many times a compressed file may be smaller than its text: cases are ten to thirty times. */
export const MOST_RATIO = 200;
export const MOST_ROWS = 1_000_000;
export const MOST_PER_LINE = 1_000_000;
/** A case in its document is five deep. */
export const DEEPEST = 12;
