import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

/** As much as is read of a selection: some ten pages, which are judged within a second. */
export const MOST_SELECTED = 20_000;

const asked = { ask: z.enum(['complaint', 'reply']), id: z.int().check(z.gte(0)) };

const selection = z.discriminatedUnion('is', [
  z.strictObject({
    ...asked,
    is: z.literal('text'),
    text: z.string().check(z.minLength(1), z.maxLength(MOST_SELECTED)),
    /** True where only the beginning is kept. */
    cut: z.boolean(),
  }),
  /** unreadable: the browser keeps every extension off this page. */
  z.strictObject({ ...asked, is: z.enum(['nothing', 'unreadable']) }),
]);

/** What was selected in a tab, and what is asked of it. */
export type Selection = z.infer<typeof selection>;
export type SelectionAsk = Selection['ask'];

const PREFIX = 'selection:';
const keyOf = (tab: number): string => `${PREFIX}${tab}`;

const selectionFrom = (stored: unknown): Selection | null => {
  const parsed = selection.safeParse(stored);
  return parsed.success ? parsed.data : null;
};

/** No half of a character pair at the end. */
const beginning = (text: string): string =>
  text.slice(0, MOST_SELECTED).replace(/[\ud800-\udbff]$/, '');

/**
 * Keeps a text in the browser's memory, never on disk, until it is closed, its tab is, or the browser is.
 * Null stands for a page that cannot be read.
 */
export const keepSelection = async (
  tab: number,
  ask: SelectionAsk,
  text: string | null,
): Promise<void> => {
  // Another id is another selection, though the words be the same.
  const about = { ask, id: Date.now() };
  const whole = text?.trim() ?? '';
  const kept: Selection =
    whole === ''
      ? { ...about, is: text === null ? 'unreadable' : 'nothing' }
      : { ...about, is: 'text', text: beginning(whole), cut: whole.length > MOST_SELECTED };
  await browser.storage.session.set({ [keyOf(tab)]: kept });
};

export const forgetSelection = (tab: number): Promise<void> =>
  browser.storage.session.remove(keyOf(tab));

export const selectionIn = async (tab: number): Promise<Selection | null> => {
  const key = keyOf(tab);
  return selectionFrom((await browser.storage.session.get(key))[key]);
};

/** Calls back when a tab has another selection or none any more. */
export const watchSelections = (
  onChange: (tab: number, selection: Selection | null) => void,
): void => {
  browser.storage.session.onChanged.addListener((changes) => {
    for (const [key, { newValue }] of Object.entries(changes)) {
      if (key.startsWith(PREFIX))
        onChange(Number(key.slice(PREFIX.length)), selectionFrom(newValue));
    }
  });
};
