import { count, t } from '../i18n.ts';

export const MOST_OWN = { names: 200, letters: 320 } as const;

/** An address or a handle as it is kept. */
export const bareName = (typed: string): string => typed.trim().replace(/^@/, '').toLowerCase();

/** The names somebody typed that are not known yet; or why they cannot be kept, in one sentence. */
export const ownNamesFrom = (
  typed: string,
  known: readonly string[],
): { names: string[] } | { refused: string } => {
  const all = [...new Set(typed.split(/[\s,;]+/).map(bareName))].filter(Boolean);
  const long = all.find(({ length }) => length > MOST_OWN.letters);
  if (long) return { refused: t('own_tooLong', long.slice(0, 20)) };
  const names = all.filter((name) => !known.includes(name));
  const [twin] = all;
  if (twin !== undefined && names.length === 0) return { refused: t('refuse_hostTwin', twin) };
  return known.length + names.length > MOST_OWN.names
    ? { refused: t('own_full', count(MOST_OWN.names)) }
    : { names };
};
