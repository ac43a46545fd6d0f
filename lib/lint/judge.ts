import { foundSpan, foundWords } from './draft.ts';
import type { Judged, ReadSentence } from './read-sentences.ts';
import type { Draft, DraftContext, Found, Rule } from './rule.ts';
import { type Candidate, keyOf } from './settle.ts';

// What stands before tells the same words in two places apart; what comes after is still being typed.
const WORDS_BEFORE = 12;

const candidateOf = (rule: Rule, found: Found): Candidate => {
  const core = foundSpan(found);
  const mended = rule.mend?.(found);
  return {
    rule,
    core,
    start: mended?.start ?? core.start,
    end: mended?.end ?? core.end,
    texts: mended?.texts ?? [],
    key: keyOf(
      rule,
      foundWords({ ...found, first: Math.max(0, found.first - WORDS_BEFORE) }).join(' '),
    ),
  };
};

const moved = ({ rule, core, start, end, texts, key }: Candidate, by: number): Candidate => ({
  rule,
  core: { start: core.start + by, end: core.end + by },
  start: start + by,
  end: end + by,
  texts,
  key,
});

/** The draft as rules see it; which sentence one is tells nothing without the others. It tells whether anybody looked beyond their own sentence. */
const watch = ({ text, own, sentences, manner }: Draft) => {
  const watched = {
    seen: false,
    draft: {
      manner,
      get text() {
        watched.seen = true;
        return text;
      },
      get own() {
        watched.seen = true;
        return own;
      },
      get sentences() {
        watched.seen = true;
        return sentences;
      },
    },
  };
  return watched;
};

/** What those rules find that look at a sentence themselves. */
const seenBy = (
  rules: readonly Rule[],
  sentence: ReadSentence,
  context: DraftContext,
): Candidate[] =>
  rules.flatMap((rule) =>
    (rule.look?.(sentence, context) ?? []).map(({ start, end, texts = [] }) => ({
      rule,
      core: { start, end },
      start,
      end,
      texts,
      key: keyOf(rule, sentence.text.slice(start, end)),
    })),
  );

/** What the rules say of a draft. A sentence they judged alone is judged again only when it changes. */
export const judge = (
  draft: Draft,
  sentences: readonly ReadSentence[],
  context: DraftContext,
  active: ReadonlySet<Rule>,
  round: number,
): Candidate[] => {
  const all: Candidate[] = [];
  const watched = watch(draft);
  const looking = [...active].filter(({ look }) => look);

  const verdict = (sentence: ReadSentence, index: number, judged: Judged, at: number): void => {
    let candidate = judged.found[at];
    if (candidate === undefined) {
      const match = sentence.read.matches[at];
      if (!match) return;
      const { value: rule, first, last } = match;
      const found: Found = { first, last, sentence, index, draft: watched.draft, context };
      watched.seen = false;
      const spared = !active.has(rule) || rule.unless?.(found) === true;
      candidate = spared ? null : moved(candidateOf(rule, found), -sentence.start);
      judged.found[at] = watched.seen ? undefined : candidate;
    }
    if (candidate) all.push(moved(candidate, sentence.start));
  };

  for (const [index, sentence] of sentences.entries()) {
    const { read } = sentence;
    let { judged } = read;
    if (judged?.round !== round) {
      judged = { round, found: [], looked: seenBy(looking, sentence, context) };
      read.judged = judged;
    }
    for (let at = 0; at < read.matches.length; at += 1) verdict(sentence, index, judged, at);
    for (const candidate of judged.looked) all.push(moved(candidate, sentence.start));
  }
  return all;
};
