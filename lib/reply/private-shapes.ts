export type Private =
  | 'an e-mail address'
  | 'a phone number'
  | 'a card or account number'
  | 'an order number'
  | 'a postal address'
  | 'a full name';

export interface Shape {
  what: Private;
  pattern: RegExp;
  /** What looks like it and is not. */
  unless?: RegExp;
}

// A postcode begins with the letters of a place, which "MP3 4GB" does not.
const AREA =
  'A[BL]|B[ABDHLNRST]?|C[ABFHMORTVW]|D[ADEGHLNTY]|E[CHNX]?|F[KY]|G[LUY]?|H[ADGPRSUX]|I[GMPV]|J[E]|K[ATWY]|L[ADELNSU]?|M[EKL]?|N[EGNPRW]?|O[LX]|P[AEHLOR]|R[GHM]|S[AEGKLMNOPRSTWY]?|T[ADFNQRSW]|UB|W[ACDFNRSV]?|YO|ZE';
const STATE =
  'A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]';
const STREET =
  'Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Close|Court|Crescent|Gardens|Grove|Hill|Place|Square|Terrace|Way|Walk|Row|Mews|Boulevard|Blvd';

/** Private whoever wrote it. The first of two that overlap counts. */
export const shapes: readonly Shape[] = [
  {
    what: 'a card or account number',
    pattern:
      /\b\d{4}[ -]?\d{4}[ -]?\d{4}[ -]?\d{1,7}\b|\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?\b/g,
  },
  {
    what: 'a card or account number',
    pattern:
      /\b(?:card|account) (?:number )?ending (?:in |with )?\d{3,4}\b|\bsort code:? ?\d{2}[- ]?\d{2}[- ]?\d{2}\b/gi,
  },
  {
    what: 'a phone number',
    pattern: /(?<![\w#/£$€.,-])\+?\(?\d[\d ().-]{7,18}\d\b/g,
    // A date with its time, years, sizes in a row, a sum with its thousands set apart, a machine's address.
    unless:
      /^\d{4}-\d{2}-\d{2}|^\d{1,2}[.-]\d{1,2}[.-]\d{2,4}|^(?:19|20)\d{2}[ -]+(?:19|20)\d{2}|^[1-9]\d?(?: \d{1,2})+$|^[1-9]\d{0,2}(?:[ .]\d{3})+$|^\d{1,3}(?:\.\d{1,3}){3}$|^\d{1,3}(?: ?- ?\d{1,3})+$/,
  },
  {
    what: 'an order number',
    pattern:
      /\b(?:order|booking|reference|ref|invoice|account|ticket|tracking|policy|claim|customer|case|reservation|membership|consignment)(?: number| no\.?| ref(?:erence)?| id| code)?:? ?#?(?=[A-Z0-9-]*\d)[A-Z0-9][A-Z0-9-]{3,19}\b/gi,
    unless: /\s#?(?:19|20)\d{2}$|\d(?:st|nd|rd|th|am|pm|h|hrs|hours)$/i,
  },
  {
    what: 'an order number',
    pattern: /(?<![\w#./-])#?(?:[A-Z]{1,4}-?\d{5,12}|\d{3}-\d{7}-\d{7}|1Z[A-Z0-9]{16})\b(?!-?\w)/g,
  },
  {
    what: 'a postal address',
    pattern: new RegExp(
      `\\b\\d{1,4}[a-z]? (?:[A-Z][a-z'’]+ ){1,3}(?:${STREET})\\b|\\b(?:${AREA})\\d[A-Z\\d]? ?\\d[ABD-HJLNP-UW-Z]{2}\\b|\\b(?:${STATE}),? \\d{5}(?:-\\d{4})?\\b`,
      'g',
    ),
    unless: /\d(?:GB|TB|MB)$|^\d+ (?:Hour|Day|Week|Minute|Step|Star|Easy|Free|New|More)\b/,
  },
];

const DOOR = new RegExp(`\\b\\d{1,4}[a-z]? (?:[a-z'’-]+ ){1,3}(?:${STREET})\\b`, 'gi');
const CODE =
  /\b(?:order|booking|reference|ref|invoice|account|ticket|tracking|policy|claim|customer|case|reservation|membership|bag)(?: number| no\.?| ref(?:erence)?| id| code)?(?: is|'s)?:? ?#?((?=[A-Z0-9-]*\d)[A-Z0-9][A-Z0-9-]{3,19})\b/gi;

/** What they told of themselves: said again without the word "order" it is still theirs. */
export const toldIn = (text: string): { what: Private; text: string }[] => [
  ...[...text.matchAll(CODE)].map((match) => ({
    what: 'an order number' as const,
    text: match[1] ?? '',
  })),
  ...[...text.matchAll(DOOR)].map((match) => ({
    what: 'a postal address' as const,
    text: match[0],
  })),
];
