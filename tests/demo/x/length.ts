export const limit = 280;

const link = /https?:\/\/\S+|\b[\w-]+\.(?:com|org|net|example)\b\S*/g;

const weightOf = (letter: string): number => {
  const code = letter.codePointAt(0) ?? 0;
  const light =
    code <= 0x10ff ||
    (code >= 0x2000 && code <= 0x200d) ||
    (code >= 0x2010 && code <= 0x201f) ||
    (code >= 0x2032 && code <= 0x2037);
  return light ? 1 : 2;
};

/** The site's own measure: links count 23, most letters 1, emoji and CJK 2. */
export const weightedLength = (text: string): number => {
  const links = text.match(link)?.length ?? 0;
  const rest = text.normalize('NFC').replaceAll(link, '');
  return [...rest].reduce((sum, letter) => sum + weightOf(letter), links * 23);
};
