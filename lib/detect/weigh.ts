import type { Own } from './cue.ts';
import type { Hit } from './find-cues.ts';

/** Log-odds of a text in which no cue is found. */
const START = -1.5;
const MORE_OF_THE_SAME = 0.25;
const MOST_OF_THE_SAME = 3;
/** What went wrong before it was put right. */
const BEFORE_RESOLVED = 0.3;
/** Praise that a "but" takes back. */
const TAKEN_BACK = 0.2;
/** A failure told of somebody else. */
const ELSEWHERE = 0.25;
const CONTRASTS = new Set(
  'but however unfortunately yet sadly until although though except still'.split(' '),
);

const isBad = ({ cue }: Hit): boolean => cue.evidence === 'fault' || cue.evidence === 'reproach';

/** How much of its weight a hit keeps where it stands. */
const share = (hits: readonly Hit[], own: Own): ((hit: Hit) => number) => {
  const contrasts = own.tokens.filter(({ norm }) => CONTRASTS.has(norm)).map(({ start }) => start);
  const lastContrast = contrasts.at(-1) ?? -1;
  const lastBad = hits.findLast((hit) => isBad(hit) && hit.cue.weight >= 1)?.start ?? -1;
  const lastResolved = hits.findLast(({ cue }) => cue.id === 'resolved')?.start ?? -1;
  const undone = lastResolved >= 0 && lastBad > lastResolved && lastContrast > lastResolved;
  const elsewhere = own.sentences.filter((sentence) =>
    hits.some(
      ({ cue, start }) =>
        cue.id === 'other-company' && start >= sentence.start && start < sentence.end,
    ),
  );
  return (hit) => {
    const { cue, start } = hit;
    if (hit.repeated) return 0;
    if (cue.id === 'resolved') return undone ? TAKEN_BACK : 1;
    if (cue.id === 'praise' || cue.id === 'thanks' || cue.id === 'other-company') {
      const next = contrasts.find((place) => place > start) ?? -1;
      return next > start && lastBad > next ? TAKEN_BACK : 1;
    }
    if (!isBad(hit)) return 1;
    if (!undone && start < lastResolved) return BEFORE_RESOLVED;
    return elsewhere.some((sentence) => start >= sentence.start && start < sentence.end)
      ? ELSEWHERE
      : 1;
  };
};

/** The evidence of the cues as log-odds: a model's log-odds can be added to it. */
export const weigh = (hits: readonly Hit[], own: Own): number => {
  const shareOf = share(hits, own);
  const counts = new Map<string, number>();
  let sum = START;
  for (const hit of hits) {
    const { id, weight } = hit.cue;
    const part = shareOf(hit);
    const before = counts.get(id) ?? 0;
    if (part === 0 || before >= MOST_OF_THE_SAME) continue;
    sum += weight * part * (before === 0 ? 1 : MORE_OF_THE_SAME);
    counts.set(id, before + 1);
  }
  return sum;
};

export const probability = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
