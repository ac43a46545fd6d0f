import type { Span } from '../text/span.ts';
import type { Finding, Rule, WordsOf } from './rule.ts';

/** What a rule found, before it is known whether another has the better claim to the words. */
export interface Candidate extends Span {
  rule: Rule;
  /** The words the rule is about; start and end may reach further, to make a replacement fit. */
  core: Span;
  texts: string[];
  /** The same for the same finding as before. */
  key: string;
}

const length = ({ start, end }: Span): number => end - start;

const byClaim = (a: Candidate, b: Candidate): number =>
  Number(b.rule.strength === 'strong') - Number(a.rule.strength === 'strong') ||
  Number(b.rule.family === 'own') - Number(a.rule.family === 'own') ||
  length(b.core) - length(a.core) ||
  a.start - b.start ||
  (a.rule.id < b.rule.id ? -1 : 1);

/** FNV-1a: a key must not carry what was written. */
export const hash = (text: string): string => {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1)
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return value.toString(36);
};

/** What makes a finding the same one as before, by the words it rests on. */
export const keyOf = ({ id }: Rule, words: string): string => `${id}:${hash(words)}`;

/** One finding on any word: strong before weak, the team's own before ours, then the longest. In order of place. */
export const settle = (
  candidates: readonly Candidate[],
  textLength: number,
  wordsOf: WordsOf,
): Finding[] => {
  const taken = new Uint8Array(textLength);
  const free = ({ start, end }: Span): boolean => !taken.subarray(start, end).includes(1);
  const kept: (Candidate & Span)[] = [];
  for (const candidate of [...candidates].sort(byClaim)) {
    if (!free(candidate.core)) continue;
    // Where only the reach is taken, the words still stand, without a replacement.
    const whole = free(candidate);
    const span = whole ? candidate : { ...candidate, ...candidate.core, texts: [] };
    taken.fill(1, span.start, span.end);
    kept.push(span);
  }
  const seen = new Map<string, number>();
  return kept
    .sort((a, b) => a.start - b.start)
    .map(({ rule, start, end, texts, key }) => {
      const times = (seen.get(key) ?? 0) + 1;
      seen.set(key, times);
      return {
        rule: rule.id,
        family: rule.family,
        strength: rule.strength,
        start,
        end,
        replacements: texts.slice(0, 3),
        ...wordsOf(rule.id),
        ...rule.words,
        key: times > 1 ? `${key}:${times}` : key,
      };
    });
};
