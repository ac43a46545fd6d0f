import { type FieldRefusal, refuseFields } from './fields.ts';
import { fold, keyOf } from './fold.ts';
import { MOST, type Snippet } from './snippet.ts';

/** Why a snippet is refused, and what of it or of the limits to name. */
export type SnippetRefusal =
  | FieldRefusal
  | readonly ['snippetNameless' | 'shortcutForm' | 'snippetTextless']
  | readonly [
      'snippetNameTooLong' | 'shortcutTooLong' | 'snippetTextTooLong' | 'snippetsFull',
      most: number,
    ]
  | readonly ['snippetTwin', name: string]
  | readonly ['shortcutTaken', shortcut: string, by: string];

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

/** Why a snippet cannot be kept as it is; null where it can. */
export const refuseSnippet = ({ name, shortcut, text }: Snippet): SnippetRefusal | null => {
  if (name === '') return ['snippetNameless'];
  if (name.length > MOST.name) return ['snippetNameTooLong', MOST.name];
  if (shortcut.length > MOST.shortcut) return ['shortcutTooLong', MOST.shortcut];
  if (shortcut !== '' && !SHORTCUT.test(shortcut)) return ['shortcutForm'];
  if (text === '') return ['snippetTextless'];
  if (text.length > MOST.text) return ['snippetTextTooLong', MOST.text];
  return refuseFields(text);
};

/** Why a snippet cannot stand beside the others; null where it can. */
export const refuseBeside = (
  snippet: Snippet,
  others: readonly Snippet[],
): SnippetRefusal | null => {
  const twin = others.find((other) => keyOf(other) === keyOf(snippet));
  if (twin) return ['snippetTwin', twin.name];
  const taken = others.find(({ shortcut }) => shortcut !== '' && shortcut === snippet.shortcut);
  if (taken) return ['shortcutTaken', taken.shortcut, taken.name];
  return others.length < MOST.snippets ? null : ['snippetsFull', MOST.snippets];
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
