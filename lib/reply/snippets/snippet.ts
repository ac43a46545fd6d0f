import { type Category, categories } from '../../detect/reading.ts';

/** Where a snippet is meant to be used. */
export const places = ['anywhere', 'public', 'private'] as const;
export type Place = (typeof places)[number];

/** What a snippet can be about. */
export const subjects: readonly Category[] = categories;

/** A phrase the team uses again and again, with fields such as `{{customer name}}` in its text. */
export interface Snippet {
  /** No two are alike: it is what a snippet is known by. */
  name: string;
  /** A few letters that find it at once; '' where it has none. */
  shortcut: string;
  text: string;
  where: Place;
  /** What it is about; null where it is of use for anything. */
  category: Category | null;
}

export const MOST = { snippets: 500, name: 80, shortcut: 24, text: 4_000, stacked: 8 } as const;
