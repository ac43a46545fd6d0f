import type { PhraseRefusal } from '../lib/lint/own/refusal.ts';
import type { SnippetRefusal } from '../lib/reply/snippets/refusal.ts';
import { sayRefused } from '../lib/settings/refused.ts';

/** A refusal as it is read: what the pure rooms name, the interface says. */
export const said =
  <Given extends unknown[]>(refuse: (...given: Given) => PhraseRefusal | SnippetRefusal | null) =>
  (...given: Given): string | null => {
    const why = refuse(...given);
    return why && sayRefused(why);
  };
