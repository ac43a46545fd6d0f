/** The guidance the rules cite by letter; lib/lint/rules/README.md has the same list. */
const sources: Record<string, string> = {
  A: 'Three ways to resolve sticky situations',
  B: 'Six basic steps of complaint handling',
  C: 'Dealing with unhappy customers',
  D: 'Fourteen recommendations for handling complaints',
  E: 'Addressing complaints with grace',
};

/** "C 5, D 1" in words: the guidance, and the number of its step or recommendation. */
export const sourceName = (source: string): string =>
  source
    .split(', ')
    .map((one) => {
      const [letter = '', number] = one.split(' ');
      const name = sources[letter] ?? one;
      return number === undefined ? name : `${name}, ${number}`;
    })
    .join('; ');
