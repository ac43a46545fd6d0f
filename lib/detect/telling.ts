import type { Own } from './cue.ts';
import { type Features, featuresOf } from './model/features.ts';
import type { CueHit } from './reading.ts';

/** The cue that stands for what was learned: no list of words says why. */
export const TELLING = 'telling-sentence';

const SHORTEST = 2;

/** Where no cue tells why, the sentence that tells most; none where there is no sentence. */
export const tellingSentence = (
  { tokens, sentences }: Own,
  of: (features: Features) => number,
): CueHit[] => {
  let best: { start: number; end: number; logOdds: number } | null = null;
  let at = 0;
  for (const { start, end } of sentences) {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < start) at += 1;
    const from = at;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < end) at += 1;
    const said = tokens.slice(from, at);
    if (said.filter(({ word }) => word).length < SHORTEST) continue;
    const logOdds = of(featuresOf(said, []));
    if (!best || logOdds > best.logOdds) best = { start, end, logOdds };
  }
  return best ? [{ cue: TELLING, start: best.start, end: best.end }] : [];
};
