import { compilePhrases } from '../text/phrases.ts';
import { type Token, tokenize } from '../text/tokens.ts';
import { owns, saysPrivate, saysTime } from './clues.ts';
import { ownText, sentenceSpans } from './draft.ts';
import type { DraftContext, Finding } from './rule.ts';

type Good = 'sorry' | 'hollow' | 'plan' | 'fair' | 'open' | 'heard';

const good = compilePhrases<Good>([
  { phrase: '(sorry|apologise|apologize|apologies)', value: 'sorry' },
  {
    phrase:
      "(sorry|apologise|apologize|apologies) (to (find out|hear|learn|read|see))? (that)? (if|you|you're|you've|you'd)",
    value: 'hollow',
  },
  {
    phrase:
      "(i'll|we'll|i will|we will|i've|we've|i have|we have|i'm|we're|will be|is on its way|arrives|leaves|reaches)",
    value: 'plan',
  },
  {
    phrase:
      '(what (do you think)? (would|could) (be fair|make (it|this) right|help (you)? most|put (it|this) right|you (like|prefer))|which (would|do) you (prefer|like)|would that (be fair|work for you|suit you)|does that (work for|suit|sound fair to) you)',
    value: 'fair',
  },
  {
    phrase:
      '(how else (can|may|could) (i|we) help|(what|anything) (else|more) (may|can|could) (i|we) (help|do)|anything else (i|we) can (do|help)|tell me (whether|if) (this|that|it) (works|puts|helped|did)|is (it|the ~1) (still)? working)',
    value: 'open',
  },
  {
    phrase:
      "(as i understand it|you (asked|told us|told me|wrote|waited|said)|you're right|you are right|(i|we) can see why)",
    value: 'heard',
  },
]);

/** What a draft may do well. */
export type Praise =
  | 'heard'
  | 'owned-apology'
  | 'plain-apology'
  | 'plan'
  | 'fair'
  | 'private'
  | 'open';

/** What a draft already does well, for the panel. Nothing is praised that is marked. */
export const praise = (
  text: string,
  findings: readonly Finding[],
  { channel }: Pick<DraftContext, 'channel'>,
): Praise[] => {
  const own = ownText(text);
  const sentences = sentenceSpans(own).map(({ start, end }) => tokenize(own, start, end));
  const families = new Set(findings.map(({ family }) => family));
  const says = (what: Good, besides?: (tokens: readonly Token[]) => boolean): boolean =>
    sentences.some(
      (tokens) =>
        good.find(tokens).some(({ value }) => value === what) && (besides?.(tokens) ?? true),
    );
  // "Sorry you had to wait" is no apology by itself; with "because we lost it" it is one.
  const outright = (tokens: readonly Token[]): boolean =>
    owns(tokens) || !good.find(tokens).some(({ value }) => value === 'hollow');
  const all: (Praise | false)[] = [
    says('heard') && !families.has('disbelief') && 'heard',
    says('sorry', outright) &&
      !families.has('apology') &&
      (sentences.some(owns) ? 'owned-apology' : 'plain-apology'),
    says('plan', saysTime) && 'plan',
    says('fair') && 'fair',
    channel === 'x-public' &&
      !families.has('public-channel') &&
      sentences.some(saysPrivate) &&
      'private',
    says('open') && !families.has('closing-question') && 'open',
  ];
  return all.filter((one) => one !== false);
};
