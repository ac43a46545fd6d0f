import { compilePhrases, type PhraseMatch, type Phrases } from '../text/phrases.ts';
import type { Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import type { Cue, Own } from './cue.ts';
import { cues } from './cues/index.ts';

export interface Hit extends Span {
  cue: Cue;
  /** Lies inside a longer hit that says the same: told to the agent, but not weighed again. */
  repeated: boolean;
}

const DENIALS = new Set(
  "not no never without nor neither hardly don't didn't isn't haven't won't nothing far".split(' '),
);
const NOT_A_DENIAL_BEFORE = new Set(['only', 'just', 'doubt', 'longer', 'one', 'wonder', 'matter']);
const SUPPOSALS = new Set(['if', 'unless', 'whether', 'suppose', 'supposing', 'event', 'case']);
const CLAUSE_ENDS = new Set([',', ';', '.', '!', '?', ':', 'but', 'then', '\ufffc']);
/** "No response from a rude shop": these deny only what follows at once, give or take one word. */
const NEAR_DENIALS = new Set(['no', 'without', 'nothing', 'far']);
const WORDS_BEFORE_DENIED = 3;
const WORDS_BEFORE_SUPPOSED = 8;

interface Wording {
  cue: Cue;
  excepted: boolean;
}

let compiled: Phrases<Wording> | null = null;
const worded = (cue: Cue, phrases: readonly string[] = [], excepted = false) => {
  const value: Wording = { cue, excepted };
  return phrases.map((phrase) => ({ phrase, value }));
};
const automaton = (): Phrases<Wording> => {
  compiled ??= compilePhrases(
    cues.flatMap((cue) => [...worded(cue, cue.phrases), ...worded(cue, cue.excepted, true)]),
  );
  return compiled;
};

const isDenied = (tokens: readonly Token[], first: number): boolean => {
  for (let at = first - 1; at >= 0 && at >= first - WORDS_BEFORE_DENIED; at -= 1) {
    const norm = tokens[at]?.norm ?? '';
    if (CLAUSE_ENDS.has(norm)) return false;
    if (NEAR_DENIALS.has(norm) && first - at > 2) return false;
    if (DENIALS.has(norm)) return !NOT_A_DENIAL_BEFORE.has(tokens[at + 1]?.norm ?? '');
  }
  return false;
};

const isSupposed = (tokens: readonly Token[], first: number): boolean => {
  for (let at = first - 1; at >= 0 && at >= first - WORDS_BEFORE_SUPPOSED; at -= 1) {
    const norm = tokens[at]?.norm ?? '';
    if (CLAUSE_ENDS.has(norm)) return false;
    if (SUPPOSALS.has(norm)) return true;
  }
  return false;
};

/** The matches that are not within a wording in which their cue means something else. */
const withoutExcepted = (matches: readonly PhraseMatch<Wording>[]): PhraseMatch<Wording>[] => {
  const until = new Map<Cue, number>();
  let next = 0;
  return matches.filter(({ value, first }) => {
    for (let match = matches[next]; match && match.first <= first; match = matches[next]) {
      const { cue, excepted } = match.value;
      if (excepted) until.set(cue, Math.max(until.get(cue) ?? 0, match.last));
      next += 1;
    }
    return !value.excepted && first >= (until.get(value.cue) ?? 0);
  });
};

const phraseHits = ({ tokens }: Own): Hit[] =>
  withoutExcepted(automaton().find(tokens)).flatMap(({ value: { cue }, first, last }) => {
    const start = tokens[first]?.start;
    const end = tokens[last - 1]?.end;
    if (start === undefined || end === undefined) return [];
    if (cue.deniable && isDenied(tokens, first)) return [];
    if (cue.supposable && isSupposed(tokens, first)) return [];
    return [{ cue, start, end, repeated: false }];
  });

/** Of hits of one cue that overlap, the longest one stays. */
const withoutOverlaps = (hits: readonly Hit[]): Hit[] => {
  const last = new Map<Cue, Hit>();
  const kept: Hit[] = [];
  for (const hit of hits) {
    const before = last.get(hit.cue);
    if (before && hit.start < before.end) {
      before.end = Math.max(before.end, hit.end);
      continue;
    }
    last.set(hit.cue, hit);
    kept.push(hit);
  }
  return kept;
};

/**
 * A hit inside a stronger one of the same sign is repeated; inside one of the other sign it is
 * gone: "great job" in "great job losing my bag", "complaint" in "no complaints".
 */
const settle = (hits: readonly Hit[]): Hit[] => {
  const settled: Hit[] = [];
  let near: Hit[] = [];
  hits.forEach((hit, index) => {
    near = near.filter((other) => other.end >= hit.end);
    // Sorted by start, longest first: only hits with the very same span can cover from behind.
    const same: Hit[] = [];
    for (let at = index + 1; hits[at]?.start === hit.start && hits[at]?.end === hit.end; at += 1) {
      same.push(...hits.slice(at, at + 1));
    }
    const rivals = [...near, ...same].filter((other) => isStronger(other, hit));
    const opposed = rivals.some((other) => other.cue.weight > 0 !== hit.cue.weight > 0);
    if (!opposed) settled.push({ ...hit, repeated: rivals.length > 0 });
    near.push(hit);
  });
  return settled;
};

const length = ({ start, end }: Hit): number => end - start;

const isStronger = (a: Hit, b: Hit): boolean =>
  (Math.abs(a.cue.weight) >= Math.abs(b.cue.weight) && length(a) > length(b)) ||
  Math.abs(a.cue.weight) > Math.abs(b.cue.weight) ||
  (Math.abs(a.cue.weight) === Math.abs(b.cue.weight) && a.cue.id < b.cue.id);

/** Every cue in the writer's own words, in order of start. */
export const findCues = (own: Own): Hit[] => {
  if (own.tokens.length === 0) return [];
  const found = cues.flatMap((cue) =>
    cue.find ? cue.find(own).map((span) => ({ ...span, cue, repeated: false })) : [],
  );
  const all = [...phraseHits(own), ...found].sort((a, b) => a.start - b.start || b.end - a.end);
  return settle(withoutOverlaps(all));
};
