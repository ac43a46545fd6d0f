import type { Category } from '../../detect/reading.ts';
import { fold } from './fold.ts';
import type { Snippet } from './snippet.ts';

interface Searched {
  snippet: Snippet;
  shortcut: string;
  name: string;
  text: string;
}

/** What the snippets are looked for in. */
export interface Use {
  public: boolean;
  category: Category;
}

/** Tells a shortcut from a word that is looked for. */
const MARK = /^[/;]/;

/** Less comes first; null: not found. */
const rank = ({ shortcut, name, text }: Searched, query: string): number | null => {
  const asked = query.replace(MARK, '');
  if (shortcut !== '' && shortcut === asked) return 0;
  if (shortcut !== '' && shortcut.startsWith(asked)) return 1;
  if (MARK.test(query)) return null;
  if (name.startsWith(asked)) return 2;
  const words = asked.split(' ');
  if (words.every((word) => ` ${name}`.includes(` ${word}`))) return 3;
  if (words.every((word) => name.includes(word))) return 4;
  const all = `${name} ${shortcut} ${text}`;
  return words.every((word) => all.includes(word)) ? 5 : null;
};

const isMeantFor = ({ where }: Snippet, use: Use): boolean =>
  where === 'anywhere' || (where === 'public') === use.public;

/** Those meant for another kind of conversation come last, those about what this one is about first. */
const fitOf = (snippet: Snippet, use: Use | undefined): number => {
  if (!use) return 0;
  if (!isMeantFor(snippet, use)) return 2;
  return snippet.category === use.category ? 0 : 1;
};

/** Finds snippets by shortcut, name and text, best first; all of them where nothing is asked. */
export const searchIn = (snippets: readonly Snippet[]) => {
  const all = snippets.map((snippet): Searched => {
    const { shortcut, name, text } = snippet;
    return { snippet, shortcut: fold(shortcut), name: fold(name), text: fold(text) };
  });
  return (query: string, use?: Use): Snippet[] => {
    const asked = fold(query);
    return all
      .flatMap((one) => {
        const found = asked === '' ? 0 : rank(one, asked);
        return found === null ? [] : [{ ...one, found, fit: fitOf(one.snippet, use) }];
      })
      .sort(
        (a, b) =>
          // A shortcut names one snippet, wherever that is meant for.
          Number(b.found === 0) - Number(a.found === 0) ||
          Math.floor(a.fit / 2) - Math.floor(b.fit / 2) ||
          a.found - b.found ||
          a.fit - b.fit ||
          (a.name < b.name ? -1 : 1),
      )
      .map(({ snippet }) => snippet);
  };
};

/** The snippet whose shortcut was just typed whole: a mark, its letters and a space. */
export const expanded = (typed: string, snippets: readonly Snippet[]): Snippet | null => {
  if (!MARK.test(typed) || !/\s$/.test(typed)) return null;
  const asked = fold(typed).replace(MARK, '');
  return snippets.find(({ shortcut }) => shortcut !== '' && fold(shortcut) === asked) ?? null;
};
