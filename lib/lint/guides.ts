/** The practitioner guidance the rules rest on, by the letter in `Rule.source`. */
const guides: Record<string, string> = {
  A: 'three ways to resolve sticky situations',
  B: 'six basic steps of complaint handling',
  C: 'dealing with unhappy customers',
  D: 'fourteen recommendations for handling complaints',
  E: 'addressing complaints with grace',
};

/** "D 1, B 2" in words: what a rule rests on first of all. */
export const guidanceFor = (source: string): string => {
  const [letter = '', number] = (source.split(',')[0] ?? '').trim().split(' ');
  const guide = guides[letter];
  if (!guide) return '';
  return `Guidance: ${guide}${number ? `, ${number}` : ''}.`;
};
