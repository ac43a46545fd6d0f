import type { Channel } from '../text/conversation.ts';
import { indexAt } from '../text/span.ts';
import type { Own } from './cue.ts';
import type { Hit } from './find-cues.ts';

/** Log-odds of a text in which no cue is found, and of a post to a company, which is rarely chat. */
const START = -1.2;
const START_IN_PUBLIC = -0.9;
const MORE_OF_THE_SAME = 0.25;
const MOST_OF_THE_SAME = 3;
/** What went wrong before it was put right. */
const BEFORE_RESOLVED = 0.3;
/** Praise that a "but" takes back. */
const TAKEN_BACK = 0.2;
/** Praise beside a wish to have something put right. */
const HALF_TAKEN_BACK = 0.4;
/** A failure told of somebody else. */
const ELSEWHERE = 0.25;
const CONTRASTS = new Set(
  'but however unfortunately yet sadly until although though except still otherwise'.split(' '),
);

/** Courtesies that what follows can take back. */
const FRIENDLY = new Set(['praise', 'thanks', 'small-talk', 'smile']);
/** A failure told this many characters after the courtesies is what the mail is about. */
const LONG_AFTER = 160;

/** Texts that talk of trouble to sell or to tell, not because it is theirs. */
const NOT_THEIRS = new Set(['sales-pitch', 'newsletter', 'automatic-mail']);
const FIRST_PERSON = new Set('i me my mine we us our'.split(' '));

const isBad = ({ cue }: Hit): boolean => cue.evidence === 'fault' || cue.evidence === 'reproach';

const speaksOfSelf = ({ tokens }: Own): boolean =>
  tokens.some(({ norm }) => FIRST_PERSON.has(norm));

/** The index of the first place after this one; the places are in order. */
const firstAfter = (places: readonly number[], place: number): number => {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as number) > place) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** How much of its weight a hit keeps where it stands. */
const share = (hits: readonly Hit[], own: Own): ((hit: Hit) => number) => {
  const contrasts = own.tokens.filter(({ norm }) => CONTRASTS.has(norm)).map(({ start }) => start);
  const lastContrast = contrasts.at(-1) ?? -1;
  const lastBad = hits.findLast((hit) => isBad(hit) && hit.cue.weight >= 1)?.start ?? -1;
  const lastStrong = hits.findLast((hit) => isBad(hit) && hit.cue.weight >= 1.3)?.start ?? -1;
  const ironic = hits.some(({ cue }) => cue.id === 'irony');
  const lastResolved = hits.findLast(({ cue }) => cue.id === 'resolved')?.start ?? -1;
  const undone = lastResolved >= 0 && lastBad > lastResolved && lastContrast > lastResolved;
  const asks = hits.some(({ cue }) => cue.evidence === 'ask' && cue.weight >= 0.7);
  const told = hits.some(({ cue }) => cue.id === 'news') && !speaksOfSelf(own);
  const notTheirs = told || hits.some(({ cue }) => NOT_THEIRS.has(cue.id));
  const elsewhere = new Set(
    hits
      .filter(({ cue }) => cue.id === 'other-company')
      .map(({ start }) => indexAt(own.sentences, start)),
  );
  return (hit) => {
    const { cue, start } = hit;
    if (hit.repeated) return 0;
    if (cue.id === 'resolved') return undone ? TAKEN_BACK : 1;
    if (FRIENDLY.has(cue.id)) {
      if (ironic) return TAKEN_BACK;
      const next = contrasts[firstAfter(contrasts, start)] ?? -1;
      const turned = next > start && lastBad > next;
      if (turned || lastStrong > start + LONG_AFTER) return TAKEN_BACK;
      return asks && lastStrong >= 0 ? HALF_TAKEN_BACK : 1;
    }
    if (!isBad(hit)) return 1;
    if (notTheirs) return ELSEWHERE;
    if (!undone && start < lastResolved) return BEFORE_RESOLVED;
    return elsewhere.size > 0 && elsewhere.has(indexAt(own.sentences, start)) ? ELSEWHERE : 1;
  };
};

/** The evidence of the cues as log-odds: a model's log-odds can be added to it. */
export const weigh = (hits: readonly Hit[], own: Own, channel?: Channel): number => {
  const shareOf = share(hits, own);
  const counts = new Map<string, number>();
  let sum = channel === 'x-public' ? START_IN_PUBLIC : START;
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
