import type { Evidence } from './cue.ts';
import type { Hit } from './find-cues.ts';
import type { Learned } from './model/model.ts';
import type { Category } from './reading.ts';
import type { Topic } from './topic.ts';

/** What went wrong says what it is about; what is wanted says little. */
const VOTES: Record<Evidence, number> = { fault: 1.5, reproach: 0.7, ask: 0.4, against: 0 };

/** How much what was learned counts beside the votes. Chosen on writers left out. */
const LEARNED_SHARE = 2;

/**
 * What it is about: the category most of the words and cues speak for, and, where there is a model, what
 * it has learned (log-odds of each category).
 */
export const categoryOf = (
  topics: readonly ReadonlyMap<Topic, number>[],
  hits: readonly Hit[],
  learned: Learned | null,
): Category => {
  const votes = new Map<Category, number>();
  const vote = (category: Category, weight: number): void => {
    votes.set(category, (votes.get(category) ?? 0) + weight);
  };
  for (const spoken of topics)
    for (const [{ votes: says }, times] of spoken) if (says) vote(says[0], says[1] * times);
  for (const { cue, repeated } of hits) {
    if (!cue.category || repeated) continue;
    vote(cue.category, VOTES[cue.evidence]);
  }
  if (learned)
    for (const [category, logOdds] of learned.categories) vote(category, LEARNED_SHARE * logOdds);
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  if (learned) return best?.[0] ?? 'other';
  return best && best[1] >= 0.7 ? best[0] : 'other';
};
