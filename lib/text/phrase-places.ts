import { type Part, parse, parseBeginning } from './phrase-parts.ts';
import type { Phrase } from './phrases.ts';

/** A place within a phrase: which word leads where, and what is found on arriving here. */
export interface Node<T> {
  id: number;
  next: Map<string, Node<T>[]>;
  anyWord: Node<T>[];
  anyMark: Node<T>[];
  ends: T[];
}

const MOST_MARKS_IN_GAP = 2;

let lastId = 0;
const node = <T>(): Node<T> => {
  lastId += 1;
  return { id: lastId, next: new Map(), anyWord: [], anyMark: [], ends: [] };
};

/** Up to so many words and marks in between: a grid of places, each open to what comes after. */
const layGap = <T>(words: number, to: Node<T>[]): Node<T>[] => {
  const grid: Node<T>[][] = [];
  for (let word = 0; word <= words; word += 1) {
    const row: Node<T>[] = [];
    for (let mark = 0; mark <= MOST_MARKS_IN_GAP; mark += 1) {
      const here = node<T>();
      const fewerWords = grid[word - 1]?.[mark];
      const fewerMarks = row[mark - 1];
      if (fewerWords) here.anyWord = [fewerWords, ...to];
      if (fewerMarks) here.anyMark = [fewerMarks, ...to];
      row.push(here);
    }
    grid.push(row);
  }
  const start = grid.at(-1)?.at(-1);
  return start ? [start, ...to] : to;
};

/** Options of one word share a place: phrases are mostly such lists, and places are dear. */
const layOptions = <T>(options: readonly Part[][], to: Node<T>[]): Node<T>[] => {
  const shared = node<T>();
  const ways = options.flatMap((option) => {
    const [first, ...rest] = option;
    if (!first || !('word' in first) || rest.length > 0) return lay(option, to);
    shared.next.set(first.word, to);
    return [];
  });
  return shared.next.size > 0 ? [shared, ...ways] : ways;
};

/** Lays a part out as places that lead `to` what comes after it. */
const layPart = <T>(part: Part, to: Node<T>[]): Node<T>[] => {
  if ('options' in part) {
    const ways = layOptions(part.options, to);
    return part.optional ? ways.concat(to) : ways;
  }
  if ('gap' in part) return layGap(part.gap, to);
  const here = node<T>();
  here.next.set(part.word, to);
  return [here];
};

/** Back to front, so that the tails are shared. */
const lay = <T>(parts: readonly Part[], to: Node<T>[]): Node<T>[] =>
  parts.reduceRight<Node<T>[]>((after, part) => layPart(part, after), to);

/** The words a phrase may begin with. Only its first pieces are read for this. */
const firstWords = (parts: readonly Part[]): string[] => {
  const [first, ...rest] = parts;
  if (!first) return [];
  if ('gap' in first) throw new Error('A phrase begins with a word, not with a gap');
  if ('word' in first) return [first.word];
  const words = first.options.flatMap((option) => firstWords(option));
  return first.optional ? [...words, ...firstWords(rest)] : words;
};

/**
 * Where each word can begin something. Of many phrases a text touches few, so a phrase is laid out
 * when a word it begins with is first met.
 */
export const beginnings = <T>(phrases: readonly Phrase<T>[]): ((word: string) => Node<T>[]) => {
  const byWord = new Map<string, Phrase<T>[]>();
  for (const one of phrases) {
    const words = firstWords(parseBeginning(one.phrase));
    if (words.length === 0) throw new Error(`A phrase begins with a word: ${one.phrase}`);
    for (const word of new Set(words)) {
      const others = byWord.get(word);
      if (others) others.push(one);
      else byWord.set(word, [one]);
    }
  }
  const laid = new Map<Phrase<T>, Node<T>[]>();
  const layOnce = (one: Phrase<T>): Node<T>[] => {
    let starts = laid.get(one);
    if (!starts) {
      const end = node<T>();
      end.ends.push(one.value);
      starts = lay(parse(one.phrase), [end]);
      laid.set(one, starts);
    }
    return starts;
  };
  return (word) =>
    (byWord.get(word) ?? []).flatMap(layOnce).flatMap((start) => start.next.get(word) ?? []);
};
