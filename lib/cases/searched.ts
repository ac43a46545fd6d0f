import type { Case } from './case.ts';

/** As it is searched, whatever its capitals and the width of its letters. */
export const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Everything a person would search a case for, in one string. */
export const searched = (one: Case): string =>
  plain(
    [
      one.id,
      one.pseudonym,
      one.name ?? '',
      one.summary,
      one.category,
      one.product,
      one.channel,
      one.remedySought,
      one.agent,
      one.rootCauseNote,
      one.preventiveAction,
      ...one.marks,
      ...one.points.map(({ text }) => text),
    ].join(' '),
  );
