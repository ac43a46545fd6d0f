import { indexAt } from '../text/span.ts';
import type { Own } from './cue.ts';
import type { Hit } from './find-cues.ts';
import type { Learned } from './model/model.ts';
import type { Remedy } from './reading.ts';

const SECOND_CHOICE =
  /\b(?:if (?:you|that|this|it|there|not)|otherwise|failing that|or else|instead)\b/i;

/** "If you have none in stock I want a refund instead": the money is not what they want first. */
const isSecondChoice = (hits: readonly Hit[], text: string, sentences: Own['sentences']): boolean =>
  hits
    .filter(({ cue }) => cue.remedy === 'refund' && cue.evidence === 'ask')
    .every(({ start }) => {
      const sentence = sentences[indexAt(sentences, start)];
      return sentence && SECOND_CHOICE.test(text.slice(sentence.start, sentence.end));
    });

/** The first wish is what they want; an order is cancelled for the money's sake. */
const askedFor = (hits: readonly Hit[], { text, sentences }: Own): Remedy => {
  const asked = hits.flatMap(({ cue }) =>
    cue.remedy && cue.evidence === 'ask' ? [cue.remedy] : [],
  );
  const plain = asked.filter((remedy) => remedy !== 'other' && remedy !== 'explanation');
  if (plain.includes('refund') && !(plain[0] !== 'refund' && isSecondChoice(hits, text, sentences)))
    return 'refund';
  if (hits.some(({ cue }) => cue.id === 'leaving') && plain.includes('cancel')) return 'cancel';
  return plain[0] ?? asked[0] ?? hits.find(({ cue }) => cue.remedy)?.cue.remedy ?? 'none';
};

/** Log-odds for the wish that was said in so many words. Chosen on writers left out. */
const ASKED_SHARE = 2;

/** What they want: what was said, and, where there is a model, what it has learned. */
export const remedyOf = (own: Own, hits: readonly Hit[], learned: Learned | null): Remedy => {
  const asked = askedFor(hits, own);
  if (!learned) return asked;
  const share = asked === 'none' ? 0 : ASKED_SHARE;
  const [best] = [...learned.remedies]
    .map(([remedy, logOdds]) => [remedy, logOdds + (remedy === asked ? share : 0)] as const)
    .sort((a, b) => b[1] - a[1]);
  const wish = best?.[0] ?? asked;
  // Where both were said, the order in which they were said tells more than the words.
  const isSaid = hits.some(({ cue }) => cue.evidence === 'ask' && cue.remedy === wish);
  return isSaid && asked !== 'none' ? asked : wish;
};
