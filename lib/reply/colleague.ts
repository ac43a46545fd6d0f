const ROLE =
  'fitter|engineer|technician|driver|agent|adviser|advisor|colleague|assistant|waiter|waitress|receptionist|nurse|guide|manager|operator|plumber|electrician|gardener|chef|barista|trainer|teacher|instructor|lady|gentleman|man|guy|lad|girl|chap';
const NAME =
  '(?!You|The|Your|It|He|She|They|We|This|That|And|But|Please|Thank)(\\p{Lu}\\p{Ll}{2,15})';

// "Your fitter Callum put it up", "Tomasz on reception was wonderful", "make sure Callum's boss sees this".
const PLACES: readonly RegExp[] = [
  new RegExp(
    `\\b(?:[Yy]our|[Tt]he|[Aa]|[Oo]ur) (?:\\w+ )?(?:${ROLE}),? (?:called |named )?${NAME}\\b`,
    'u',
  ),
  new RegExp(
    `\\b(?:[Tt]hank|that|[Tt]ell|called|named|to|and) ${NAME} (?:on|at|in|from|was|has|who|for)\\b`,
    'u',
  ),
  new RegExp(
    `(?:^|[.!?]\\s+)${NAME} (?:on|at|in|from) [^.!?\\n]{2,40}? (?:was|is|has|did|made)\\b`,
    'u',
  ),
  new RegExp(`\\b${NAME}['’]s (?:boss|manager|supervisor|lead|line manager)\\b`, 'u'),
  new RegExp(`\\b(?:[Tt]hanks to|[Ww]ell done,?|[Hh]ats off to) ${NAME}\\b`, 'u'),
];

/** The colleague they praise by name; '' where they name nobody. */
export const colleagueIn = (text: string): string =>
  PLACES.map((place) => place.exec(text)?.[1] ?? '').find(Boolean) ?? '';

/** They ask that whoever leads the colleague hears of it. */
export const wantsLeadTold = (text: string): boolean =>
  /\b(?:boss|manager|supervisor|line manager|head office|higher up)\b/i.test(text);
