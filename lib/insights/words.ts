import type { Case } from '../cases/case.ts';
import { plain, searched } from '../cases/searched.ts';
import { markIn, type Vocabulary } from './vocabulary.ts';

/** Most words stand in one case only: a list for each of them would take most of the memory. */
export type Places = Map<string, number | number[]>;

/** `slot` grows from call to call. */
const place = (places: Places, one: Case, slot: number): void => {
  // Other white space stays inside a word: no word of a query has any, so it is found all the same.
  for (const word of searched(one).split(' ')) {
    const slots = places.get(word);
    if (slots === undefined) places.set(word, slot);
    else if (typeof slots === 'number') {
      if (slots !== slot) places.set(word, [slots, slot]);
    } else if (slots[slots.length - 1] !== slot) slots.push(slot);
  }
};

/** Which of these cases hold which words. */
export const placesOf = (cases: readonly Case[]): Places => {
  const places: Places = new Map();
  for (const [slot, one] of cases.entries()) place(places, one, slot);
  return places;
};

/** Which cases hold which words. Looking through the words once is far less than through the cases. */
export interface Words {
  /** `slot` grows from call to call. */
  add(one: Case, slot: number): void;
  /** Many at once, whose numbers begin at `base`. */
  addAll(vocabulary: Vocabulary, base: number): void;
  /** True at every slot below `count` whose case has all these words, also as parts of longer ones. */
  having(query: string, count: number): Uint8Array | null;
}

const wordsOf = (query: string): string[] => plain(query).split(/\s+/).filter(Boolean);

export const words = (): Words => {
  const places: Places = new Map();
  const parts: [base: number, vocabulary: Vocabulary][] = [];

  const marked = (word: string, count: number): Uint8Array => {
    const into = new Uint8Array(count);
    for (const [base, vocabulary] of parts) markIn(vocabulary, word, into, base);
    for (const [each, slots] of places) {
      if (!each.includes(word)) continue;
      if (typeof slots === 'number') into[slots] = 1;
      else for (const slot of slots) into[slot] = 1;
    }
    return into;
  };

  return {
    add: (one, slot) => place(places, one, slot),
    addAll: (vocabulary, base) => parts.push([base, vocabulary]),
    having: (query, count) => {
      const [first, ...rest] = wordsOf(query);
      if (first === undefined) return null;
      const all = marked(first, count);
      for (const word of rest) {
        const these = marked(word, count);
        for (let slot = 0; slot < count; slot += 1)
          all[slot] = (all[slot] as number) & (these[slot] as number);
      }
      return all;
    },
  };
};
