import { useMemo, useState } from 'react';
import { blanksIn, fillBlanks, type Typed } from '../../../lib/reply/blanks.ts';
import type { Situation } from '../../../lib/reply/move.ts';
import { carryTyped, typeIn } from '../../../lib/reply/snippets/carry.ts';
import { fillFields } from '../../../lib/reply/snippets/fill.ts';
import { MOST, type Snippet } from '../../../lib/reply/snippets/snippet.ts';
import { stack } from '../../../lib/reply/snippets/stack.ts';

interface Kept {
  names: readonly string[];
  typed: Typed;
}

const nothing: Kept = { names: [], typed: {} };

/** The snippets that make up the reply, in their order, and what was typed in their blanks. */
export const useStack = (snippets: readonly Snippet[], situation: Situation, now: Date) => {
  const [{ names, typed }, keep] = useState<Kept>(nothing);
  const { agentName, brand } = situation.settings;
  const day = now.toDateString();

  const filledOf = (wanted: readonly string[]) =>
    wanted.flatMap((name) => {
      // One that was removed in the settings meanwhile is gone from here too.
      const found = snippets.find((one) => one.name === name);
      return found ? [{ name, text: fillFields(found.text, situation, new Date(day)) }] : [];
    });
  // biome-ignore lint/correctness/useExhaustiveDependencies: filledOf is made of the others
  const stacked = useMemo(() => filledOf(names), [names, snippets, situation, day]);
  const text = useMemo(
    () =>
      stack(
        stacked.map((one) => one.text),
        [agentName, brand],
      ),
    [stacked, agentName, brand],
  );
  const filled = useMemo(() => fillBlanks(text, typed), [text, typed]);

  const change = (next: readonly string[]): void =>
    keep({ names: next, typed: carryTyped(typed, stacked, filledOf(next)) });

  return {
    names: stacked.map(({ name }) => name),
    /** With its blanks, and as it would be put in. */
    text,
    filled,
    blanks: blanksIn(filled).length,
    full: stacked.length >= MOST.stacked,
    typed,
    type: (key: string, words: string): void =>
      keep({ names, typed: typeIn(typed, key, words, text) }),
    add: (name: string): void => change([...names, name]),
    remove: (name: string): void => change(names.filter((other) => other !== name)),
    /** One place further to the beginning. */
    advance: (name: string): void => {
      const at = names.indexOf(name);
      const before = names[at - 1];
      if (before !== undefined) change(names.with(at - 1, name).with(at, before));
    },
    /** Empties it; what comes back is how to fill it again. */
    clear: (): (() => void) => {
      keep(nothing);
      return () => keep({ names, typed });
    },
  };
};

export type Stack = ReturnType<typeof useStack>;
