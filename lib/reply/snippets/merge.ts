import { keyOf } from './fold.ts';
import { MOST, type Snippet } from './snippet.ts';

export interface Merged {
  added: Snippet[];
  changed: Snippet[];
  same: number;
  /** Ours and theirs together. */
  snippets: Snippet[];
}

const alike = (a: Snippet | undefined, b: Snippet | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  a.name === b.name &&
  a.shortcut === b.shortcut &&
  a.text === b.text &&
  a.where === b.where &&
  a.category === b.category;

const keyed = (snippets: readonly Snippet[]): Map<string, Snippet> =>
  new Map(snippets.map((one) => [keyOf(one), one]));

/** What taking their snippets would do: those it changes stay at their place. */
export const mergeSnippets = (mine: readonly Snippet[], theirs: readonly Snippet[]): Merged => {
  const known = keyed(mine);
  const added = theirs.filter((one) => !known.has(keyOf(one)));
  const changed = theirs.filter((one) => {
    const before = known.get(keyOf(one));
    return before !== undefined && !alike(before, one);
  });
  const changes = keyed(changed);
  return {
    added,
    changed,
    same: theirs.length - added.length - changed.length,
    snippets: [...mine.map((one) => changes.get(keyOf(one)) ?? one), ...added],
  };
};

/** As many as can stand beside each other: a second of a name is left out, and a shortcut that is taken. */
export const standing = (snippets: readonly Snippet[]): Snippet[] => {
  const names = new Set<string>();
  const shortcuts = new Set(['']);
  const kept: Snippet[] = [];
  for (const one of snippets) {
    const key = keyOf(one);
    if (key === '' || names.has(key) || kept.length === MOST.snippets) continue;
    names.add(key);
    kept.push(shortcuts.has(one.shortcut) ? { ...one, shortcut: '' } : one);
    shortcuts.add(one.shortcut);
  }
  return kept;
};

/** Takes one change back and leaves alone what was changed since. */
export const takeBack = (
  now: readonly Snippet[],
  { before, after }: { before: readonly Snippet[]; after: readonly Snippet[] },
): Snippet[] => {
  const [old, made] = [keyed(before), keyed(after)];
  const back = now.flatMap((one) => {
    const key = keyOf(one);
    if (!alike(one, made.get(key))) return [one];
    const was = old.get(key);
    return was ? [was] : [];
  });
  const here = keyed(back);
  before.forEach((one, at) => {
    if (!made.has(keyOf(one)) && !here.has(keyOf(one)))
      back.splice(Math.min(at, back.length), 0, one);
  });
  return back;
};
