import { BLANK } from './post.ts';

/** One blank of a text, and the name under which what is typed for it is kept. */
export interface Blank {
  start: number;
  end: number;
  /** What belongs there: "date". */
  name: string;
  /** The same for the first, second … blank of a name in every text, so that a date is typed once. */
  key: string;
}

export type Typed = Readonly<Record<string, string>>;

export const blanksIn = (text: string): Blank[] => {
  const seen = new Map<string, number>();
  return [...text.matchAll(BLANK)].map((match) => {
    const name = match[0].slice(1, -1);
    const nth = seen.get(name) ?? 0;
    seen.set(name, nth + 1);
    return {
      start: match.index,
      end: match.index + match[0].length,
      name,
      key: `${name} ${nth}`,
    };
  });
};

/** The text with what was typed in its blanks; a blank without words stays as it is. */
export const fillBlanks = (text: string, typed: Typed): string => {
  let filled = '';
  let from = 0;
  for (const { start, end, key } of blanksIn(text)) {
    filled += text.slice(from, start) + (typed[key]?.trim() || text.slice(start, end));
    from = end;
  }
  return filled + text.slice(from);
};
