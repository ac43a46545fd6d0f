import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { standing } from '../reply/snippets/merge.ts';
import { refuseSnippet, tidied } from '../reply/snippets/refusal.ts';
import { places, type Snippet, subjects } from '../reply/snippets/snippet.ts';

/** A snippet without its name or text is none; whatever else is damaged is left out. */
const shape = z.object({
  name: z.string(),
  text: z.string(),
  shortcut: z.catch(z.string(), ''),
  where: z.catch(z.enum(places), 'anywhere'),
  category: z.catch(z.nullable(z.enum(subjects)), null),
});

/** By themselves: the settings are read in every inbox, and only our own pages want these. */
const KEY = 'snippets';

/** Whatever was stored, as snippets: one damaged entry costs that entry and no other. Never throws. */
export const snippetsFrom = (stored: unknown): Snippet[] =>
  standing(
    (Array.isArray(stored) ? stored : []).flatMap((one) => {
      const read = shape.safeParse(one);
      if (!read.success) return [];
      const snippet = tidied(read.data);
      const sound = [snippet, { ...snippet, shortcut: '' }].find(
        (each) => refuseSnippet(each) === null,
      );
      return sound ?? [];
    }),
  );

export const readSnippets = async (): Promise<Snippet[]> =>
  snippetsFrom((await browser.storage.local.get(KEY))[KEY]);

/** Puts others in place of the stored ones, and returns them. Never in a page: see changeSettings. */
export const changeSnippets = (
  change: (stored: Snippet[]) => readonly Snippet[],
): Promise<Snippet[]> =>
  navigator.locks.request(KEY, async () => {
    const next = snippetsFrom(change(await readSnippets()));
    await browser.storage.local.set({ [KEY]: next });
    return next;
  });

/** Calls back with all of them after every change, until the signal says stop. */
export const watchSnippets = (onChange: (snippets: Snippet[]) => void, signal: AbortSignal) => {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[KEY];
    if (area === 'local' && change) onChange(snippetsFrom(change.newValue));
  };
  if (signal.aborted) return;
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen), {
    once: true,
  });
};
