import { compilePhrases, type Phrases } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import type { Topic } from './topic.ts';
import { topicWords } from './topic-words.ts';
import { tradeWords } from './trade-words.ts';

let compiled: Phrases<Topic> | null = null;

/** The same word over and over says little more than once. */
const MOST_TIMES = 3;

/** The topics these words speak of, each with how much of it is said. */
export const topicsIn = (tokens: readonly Token[]): Map<Topic, number> => {
  compiled ??= compilePhrases(
    [...topicWords, ...tradeWords].map((topic) => ({ phrase: topic.phrase, value: topic })),
  );
  const said = new Map<Topic, number>();
  const seen = new Map<string, number>();
  for (const { value, first } of compiled.find(tokens)) {
    const word = tokens[first]?.norm ?? '';
    const times = seen.get(word) ?? 0;
    seen.set(word, times + 1);
    if (times < MOST_TIMES) said.set(value, (said.get(value) ?? 0) + 1 / (times + 1));
  }
  return said;
};
