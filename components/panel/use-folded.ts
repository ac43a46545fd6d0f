import { useState } from 'react';

export type Foldable = 'saying' | 'draft' | 'suggestions' | 'move';

// Read before anything is drawn, which the settings cannot be: no section opens and shuts again.
const KEY = 'folded';

const folded = (): string[] => {
  try {
    return (localStorage.getItem(KEY) ?? '').split(' ').filter(Boolean);
  } catch {
    return [];
  }
};

const keep = (names: readonly string[]): void => {
  try {
    localStorage.setItem(KEY, names.join(' '));
  } catch {
    // Where the browser keeps nothing, it holds for as long as the panel is open.
  }
};

/** Whether a section is folded, beside this and every later conversation. One without a name never is. */
export const useFolded = (name: Foldable | undefined): [boolean, (fold: boolean) => void] => {
  const [is, set] = useState(() => name !== undefined && folded().includes(name));
  const fold = (next: boolean): void => {
    const others = folded().filter((other) => other !== name);
    keep(next && name ? [...others, name] : others);
    set(next);
  };
  return [is, fold];
};
