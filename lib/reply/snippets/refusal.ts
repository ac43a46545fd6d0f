import { refuseFields } from './fields.ts';
import { fold, keyOf } from './fold.ts';
import { MOST, type Snippet } from './snippet.ts';

const SHORTCUT = /^[\p{L}\p{N}_-]+$/u;

/** What was typed or read, as it is kept. */
export const tidied = (snippet: Snippet): Snippet => ({
  ...snippet,
  name: snippet.name.replace(/\s+/g, ' ').trim(),
  shortcut: fold(snippet.shortcut).replace(/^[/;]+/, ''),
  text: snippet.text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    // A pattern for spaces at a line's end takes for ever over a pack that is all spaces.
    .map((line) => line.trimEnd())
    .join('\n')
    .trim(),
});

/** Why a snippet cannot be kept as it is, in one sentence; null where it can. */
export const refuseSnippet = ({ name, shortcut, text }: Snippet): string | null => {
  if (name === '') return 'Give the snippet a name.';
  if (name.length > MOST.name) return `Keep the name to ${MOST.name} characters.`;
  if (shortcut.length > MOST.shortcut) return `Keep the shortcut to ${MOST.shortcut} characters.`;
  if (shortcut !== '' && !SHORTCUT.test(shortcut))
    return 'A shortcut is one word of letters, digits, - and _.';
  if (text === '') return 'The snippet has no text yet.';
  if (text.length > MOST.text) return `Keep the text to ${MOST.text} characters.`;
  return refuseFields(text);
};

/** Why a snippet cannot stand beside the others, in one sentence; null where it can. */
export const refuseBeside = (snippet: Snippet, others: readonly Snippet[]): string | null => {
  const twin = others.find((other) => keyOf(other) === keyOf(snippet));
  if (twin) return `There is a snippet called “${twin.name}” already.`;
  const taken = others.find(({ shortcut }) => shortcut !== '' && shortcut === snippet.shortcut);
  if (taken) return `The shortcut “${taken.shortcut}” is taken by “${taken.name}”.`;
  return others.length < MOST.snippets
    ? null
    : `${MOST.snippets} snippets are kept, which is the most there can be. Remove one first.`;
};

interface Twins {
  /** The later of the two. */
  at: number;
  of: number;
  same: 'name' | 'shortcut';
}

/** The first that cannot stand beside one before it; null where all can. */
export const firstTwins = (snippets: readonly Snippet[]): Twins | null => {
  const names = new Map<string, number>();
  const shortcuts = new Map<string, number>();
  for (const [at, one] of snippets.entries()) {
    const named = names.get(keyOf(one));
    if (named !== undefined) return { at, of: named, same: 'name' };
    const taken = one.shortcut === '' ? undefined : shortcuts.get(one.shortcut);
    if (taken !== undefined) return { at, of: taken, same: 'shortcut' };
    names.set(keyOf(one), at);
    shortcuts.set(one.shortcut, at);
  }
  return null;
};
