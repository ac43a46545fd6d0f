import type { Category } from './reading.ts';

/** What people talk about. The learned heads take each as one word, so that a trade's rare words count. */
export interface Topic {
  id: string;
  /** The category it speaks for by itself, and how loudly. */
  votes?: readonly [Category, number];
  /** Its words, in the folded spelling of plain.ts. */
  phrase: string;
}

/** One topic, its words with a comma between them. */
export const of = (id: string, words: string, ...votes: [] | [Category, number]): Topic => ({
  id,
  phrase: `(${words.replace(/, /g, '|')})`,
  ...(votes.length > 0 ? { votes: votes as [Category, number] } : {}),
});
