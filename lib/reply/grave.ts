import type { Situation } from './move.ts';

/** More than one person should settle alone: severe, legal, abusive or about to be made public. */
export const isGrave = ({ reading }: Situation): boolean =>
  reading.complaint &&
  (reading.severity === 4 ||
    reading.marks.some((mark) => mark === 'legal' || mark === 'abuse' || mark === 'public-threat'));
