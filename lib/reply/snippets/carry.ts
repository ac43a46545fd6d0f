import { blanksIn, type Typed } from '../blanks.ts';

/** Blanks that ask for one and the same fact wherever they stand; a date is another in each place. */
const SAME = new Set(['customer name', 'item', 'order number', 'agent name', 'brand']);

/** What was typed, with these words in a blank: and in those for the same fact that said the same. */
export const typeIn = (typed: Typed, key: string, words: string, text: string): Typed => {
  const name = key.slice(0, key.lastIndexOf(' '));
  const before = typed[key] ?? '';
  const others = blanksIn(text).filter(
    (blank) => SAME.has(name) && blank.name === name && (typed[blank.key] ?? '') === before,
  );
  return {
    ...typed,
    ...Object.fromEntries(others.map((blank) => [blank.key, words])),
    [key]: words,
  };
};

/** A snippet of a stack: what it is known by, and its text with the fields filled. */
export interface Stacked {
  name: string;
  text: string;
}

const countIn = ({ text }: Stacked, blank: string): number =>
  blanksIn(text).filter(({ name }) => name === blank).length;

/** How many of the blanks of this name stand where they stood before. */
const unmoved = (blank: string, before: readonly Stacked[], after: readonly Stacked[]): number => {
  const [old, now] = [before, after].map((all) => all.filter((one) => countIn(one, blank) > 0));
  let count = 0;
  for (const [at, one] of (old ?? []).entries()) {
    if (now?.[at]?.name !== one.name) break;
    count += countIn(one, blank);
  }
  return count;
};

/** What was typed in the blanks of a stack, once that is another: no date ends up in another's place. */
export const carryTyped = (
  typed: Typed,
  before: readonly Stacked[],
  after: readonly Stacked[],
): Typed =>
  Object.fromEntries(
    Object.entries(typed).filter(([key]) => {
      const at = key.lastIndexOf(' ');
      return Number(key.slice(at)) < unmoved(key.slice(0, at), before, after);
    }),
  );
