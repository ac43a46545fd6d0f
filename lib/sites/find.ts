import type { Ranks } from './site.ts';

/** What is looked for, and where: selectors in order of trust. */
export type Selectors<Name extends string> = Readonly<Record<Name, readonly string[]>>;

type Accept = (element: HTMLElement) => boolean;

export interface Finder<Name extends string> {
  /** For each name the worst rank that had to be used so far. */
  ranks: Ranks;
  one(root: ParentNode, name: Name, accept?: Accept): HTMLElement | null;
  /** Everything the best hitting selector gives, in document order. */
  all(root: ParentNode, name: Name, accept?: Accept): HTMLElement[];
}

/** Looks things up by a site's list and keeps which rank hit. `values` fill `{…}` in selectors. */
export const finder = <Name extends string>(
  selectors: Selectors<Name>,
  values: Readonly<Record<string, string>> = {},
): Finder<Name> => {
  const ranks: Ranks = {};
  const all = (root: ParentNode, name: Name, accept: Accept = () => true): HTMLElement[] => {
    for (const [rank, pattern] of selectors[name].entries()) {
      const selector = pattern.replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '');
      const found = [...root.querySelectorAll<HTMLElement>(selector)].filter(accept);
      if (found.length === 0) continue;
      ranks[name] = Math.max(ranks[name] ?? 0, rank);
      return found;
    }
    return [];
  };
  return { ranks, all, one: (root, name, accept) => all(root, name, accept)[0] ?? null };
};
