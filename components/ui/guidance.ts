import { type Key, t, within } from '../../lib/i18n.ts';

/** One of "C 5, D 1": the guidance by its letter, and the number of its step or recommendation. */
const named = (one: string): string => {
  const [letter = '', number] = one.trim().split(' ');
  const name = t(`guide_${letter.toLowerCase()}` as Key);
  return number === undefined || name === '' ? name : `${name}, ${number}`;
};

/** All that a rule rests on, in words. */
export const sourceName = (source: string): string => source.split(',').map(named).join('; ');

/** What a rule rests on first of all; a team's own phrase rests on nothing that was taught. */
export const guidanceFor = (source: string): string => {
  const first = named(source.split(',')[0] ?? '');
  return first === '' ? '' : t('guide_said', within(first));
};
