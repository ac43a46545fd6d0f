import type { Case } from '../cases/case.ts';

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Everything a person would search for, in one string. */
const searched = (one: Case): string =>
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

/** Which cases hold which words. Looking through the words once is far less than through the cases. */
export interface Words {
  /** `slot` grows from call to call. */
  add(one: Case, slot: number): void;
  /** True at every slot below `count` whose case has all these words, also as parts of longer ones. */
  having(query: string, count: number): Uint8Array | null;
}

const wordsOf = (query: string): string[] => plain(query).split(/\s+/).filter(Boolean);

export const words = (): Words => {
  // Most words stand in one case only: a list for each of them would take most of the memory.
  const places = new Map<string, number | number[]>();

  const mark = (word: string, into: Uint8Array): void => {
    for (const [each, slots] of places) {
      if (!each.includes(word)) continue;
      if (typeof slots === 'number') into[slots] = 1;
      else for (const slot of slots) into[slot] = 1;
    }
  };

  return {
    add: (one, slot) => {
      // Other white space stays inside a word: no word of a query has any, so it is found all the same.
      for (const word of searched(one).split(' ')) {
        const slots = places.get(word);
        if (slots === undefined) places.set(word, slot);
        else if (typeof slots === 'number') {
          if (slots !== slot) places.set(word, [slots, slot]);
        } else if (slots[slots.length - 1] !== slot) slots.push(slot);
      }
    },
    having: (query, count) => {
      const wanted = wordsOf(query);
      const [first, ...rest] = wanted;
      if (first === undefined) return null;
      const all = new Uint8Array(count);
      mark(first, all);
      for (const word of rest) {
        const these = new Uint8Array(count);
        mark(word, these);
        for (let slot = 0; slot < count; slot += 1)
          all[slot] = (all[slot] ?? 0) & (these[slot] ?? 0);
      }
      return all;
    },
  };
};
