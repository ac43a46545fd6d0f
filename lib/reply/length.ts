// The counting of X, as configured in its own twitter-text 3: light code points 1, all others 2,
// an emoji sequence 2, a link 23 whatever its length.
const LINK_LENGTH = 23;
const LIGHT: readonly (readonly [number, number])[] = [
  [0x0000, 0x10ff],
  [0x2000, 0x200d],
  [0x2010, 0x201f],
  [0x2032, 0x2037],
];

const LINK =
  /https?:\/\/[^\s]+|\b(?:[a-z0-9-]{1,63}\.){1,8}(?:com|org|net|io|co|uk|de|eu|fr|app|dev|shop|store|help|support|info|me|us)\b(?:\/[^\s]*)?/giu;
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;

export const postLimit = 280;

const weigh = (char: string): number => {
  const code = char.codePointAt(0) ?? 0;
  return LIGHT.some(([from, to]) => code >= from && code <= to) ? 1 : 2;
};

const weighPlain = (text: string): number => {
  let sum = 0;
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    const chars = [...segment];
    // A bare © or ™ is text, not an emoji sequence, and weighs by its own code point.
    const emoji = EMOJI.test(segment) && (chars.length > 1 || weigh(segment) === 2);
    sum += emoji ? 2 : chars.reduce((part, char) => part + weigh(char), 0);
  }
  return sum;
};

/** How long X takes a post to be. */
export const weightedLength = (text: string): number => {
  const normal = text.normalize('NFC');
  let sum = 0;
  let from = 0;
  for (const match of normal.matchAll(LINK)) {
    // The domain of an e-mail address is no link.
    if (normal[match.index - 1] === '@') continue;
    sum += weighPlain(normal.slice(from, match.index)) + LINK_LENGTH;
    from = match.index + match[0].length;
  }
  return sum + weighPlain(normal.slice(from));
};
