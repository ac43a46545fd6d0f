import { statuses } from '../cases/vocabulary.ts';
import type { Look } from './look.ts';
import { NEVER } from './look.ts';

export type SortKey =
  | 'received'
  | 'customer'
  | 'category'
  | 'channel'
  | 'severity'
  | 'status'
  | 'agent'
  | 'due';

export interface Sort {
  by: SortKey;
  down: boolean;
}

/** Which way a column is sorted when it is chosen first. */
export const startsDown = (by: SortKey): boolean => by === 'received' || by === 'severity';

// Of a number's 53 bits 20 name the slot (a million cases), 33 the place.
const SLOTS = 2 ** 20;
const MINUTES = 2 ** 25;

type WordKey = 'customer' | 'agent' | 'category' | 'channel';

const ranksOf = (looks: readonly Look[], by: WordKey): Map<string, number> => {
  const words = [...new Set(looks.map((look) => look[by]))];
  const keyed = words.map((word) => [word.toLowerCase(), word] as const);
  keyed.sort(([a], [b]) => (a < b ? -1 : Number(a > b)));
  return new Map(keyed.map(([, word], rank) => [word, rank]));
};

/** Of equal ones the newest goes first; where the words are too many for both, the order of slots decides. */
const placeOf = (looks: readonly Look[], { by, down }: Sort): ((look: Look) => number) => {
  const newest = (look: Look): number => NEVER - look.since;
  const turned = (rank: number, most: number): number => (down ? most - rank : rank);
  // Of those received in one minute, the one logged last goes first: so many bits are left to say so.
  const lag = (look: Look, most: number): number =>
    most - Math.min(most, Math.max(0, look.created - look.since));
  if (by === 'received') return (look) => turned(look.since, NEVER) * 256 + lag(look, 255);
  // Where nothing is due any more, either way, there is nothing to do: those go last.
  if (by === 'due')
    return (look) =>
      look.due === NEVER
        ? (MINUTES + newest(look)) * 128 + lag(look, 127)
        : turned(look.due, NEVER) * 128 + lag(look, 127);
  if (by === 'severity') return (look) => turned(look.severity, 4) * MINUTES + newest(look);
  if (by === 'status') {
    const ranks = new Map<string, number>(statuses.map((status, rank) => [status, rank]));
    return (look) => turned(ranks.get(look.status) ?? 0, 255) * MINUTES + newest(look);
  }
  const ranks = ranksOf(looks, by);
  const few = ranks.size <= 256;
  return (look) => {
    const rank = turned(ranks.get(look[by]) ?? 0, ranks.size);
    return few ? rank * MINUTES + newest(look) : rank;
  };
};

/** These slots in order. One sort of plain numbers: no comparing function is called. */
export const ordered = (slots: Uint32Array, looks: readonly Look[], sort: Sort): Uint32Array => {
  const place = placeOf(looks, sort);
  const keys = new Float64Array(slots.length);
  slots.forEach((slot, index) => {
    keys[index] = place(looks[slot] as Look) * SLOTS + slot;
  });
  keys.sort();
  return Uint32Array.from(keys, (key) => key % SLOTS);
};
