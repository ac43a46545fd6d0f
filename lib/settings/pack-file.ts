import type * as z from 'zod/mini';
import { language, t } from '../i18n.ts';

const MEGABYTE = 1_000_000;

/** The line each entry of a pack begins on, counted from one. Only for text that is whole JSON. */
const linesOfEntries = (text: string): number[] => {
  const lines: number[] = [];
  let line = 1;
  let depth = 0;
  let waits = false;
  for (const [part] of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[[\]{},\n]|[^\s"[\]{},:]+/g)) {
    if (part === '\n') {
      line += 1;
      continue;
    }
    if (waits && part !== ']') lines.push(line);
    waits = false;
    if (part === '{' || part === '[') depth += 1;
    if (part === '}' || part === ']') depth -= 1;
    // An entry begins in the list that stands in the pack: after its bracket and after each comma there.
    waits = depth === 2 && (part === '[' || (part === ',' && lines.length > 0));
  }
  return lines;
};

/** A sentence as the end of another. German begins it with a capital after a colon too. */
const afterColon = (sentence: string): string => {
  const whole = sentence.replace(/\.$/, '');
  return language() === 'de' ? whole : `${whole.charAt(0).toLowerCase()}${whole.slice(1)}`;
};

/** What is wrong with an entry, counted from one, as one sentence; with its line where there are lines. */
export const refuseEntry = (index: number, why: string, text = ''): string => {
  const line = text.trim().includes('\n') ? linesOfEntries(text)[index] : undefined;
  const at = String(index + 1);
  const rest = afterColon(why);
  return line === undefined
    ? t('refusedPack_entry', at, rest)
    : t('refusedPack_entryLine', at, String(line), rest);
};

const butLast = (words: readonly string[]): [string, string] => [
  words.slice(0, -1).join(', '),
  words.at(-1) ?? '',
];

/** For a strict object: which field is not known there. */
export const known =
  (...names: string[]) =>
  (issue: { code?: string | undefined; keys?: unknown }) =>
    issue.code === 'unrecognized_keys' && Array.isArray(issue.keys)
      ? t('refusedPack_unknownField', String(issue.keys[0]), ...butLast(names))
      : t('refusedPack_noObject');

/** For one of a few words. */
export const mustBe = (name: string, words: readonly string[]): string =>
  t('refusedPack_mustBe', name, ...butLast(words));

const parsed = (text: string): { value: unknown } | { refused: string } => {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    const line = /\bline (\d+)/.exec(String(error))?.[1];
    return {
      refused:
        line && text.trim().includes('\n')
          ? t('refusedPack_wrongOnLine', line)
          : t('refusedPack_cutOff'),
    };
  }
};

export interface PackFile<T> {
  shape: z.ZodMiniType<T>;
  /** The name of its list of entries. */
  entries: string;
  megabytes: number;
}

export const tooLarge = ({ megabytes }: { megabytes: number }): { refused: string } => ({
  refused: t('file_tooLarge', String(megabytes)),
});

/** A pack as its file says it, or the one sentence that says why the file is refused whole. */
export const readPackFile = <T>(file: string, kind: PackFile<T>): T | { refused: string } => {
  const most = kind.megabytes * MEGABYTE;
  // A character is at least a byte.
  if (file.length > most || new TextEncoder().encode(file).length > most) return tooLarge(kind);
  const text = file.replace(/^\ufeff/, '');
  const whole = parsed(text);
  if ('refused' in whole) return whole;
  const read = kind.shape.safeParse(whole.value);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const [list, at] = issue?.path ?? [];
  const why = issue?.message ?? t('refusedPack_malformed');
  return {
    refused:
      list === kind.entries && typeof at === 'number'
        ? refuseEntry(at, why, text)
        : t('refusedPack_whole', why),
  };
};
