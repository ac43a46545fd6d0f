import * as z from 'zod/mini';
import { t } from '../i18n.ts';
import { firstTwins, refuseSnippet, tidied } from '../reply/snippets/refusal.ts';
import { MOST, places, type Snippet, subjects } from '../reply/snippets/snippet.ts';
import { known, mustBe, readPackFile, refuseEntry } from './pack-file.ts';
import { sayRefused } from './refused.ts';

const VERSION = 1;

const entry = z.strictObject(
  {
    name: z.string(t('refusedPack_missing', t('packPart_name'))),
    shortcut: z._default(z.string(t('refusedPack_noText', t('packPart_shortcut'))), ''),
    text: z.string(t('refusedPack_missing', t('packPart_text'))),
    where: z._default(z.enum(places, mustBe('where', places)), 'anywhere'),
    category: z._default(
      z.nullable(z.enum(subjects, t('refusedPack_oneOf', 'category', subjects.join(', ')))),
      null,
    ),
  },
  { error: known('name', 'shortcut', 'text', 'where', 'category') },
);

const pack = z.strictObject(
  {
    amends: z.literal('snippets', t('refusedPack_notSnippets')),
    version: z.literal(VERSION, t('refusedPack_version', String(VERSION))),
    name: z._default(
      z
        .string(t('refusedPack_nameNoText'))
        .check(z.trim(), z.maxLength(120, t('refusedPack_nameTooLong'))),
      t('snippets_title'),
    ),
    snippets: z
      .array(entry, t('refusedPack_snippetsMissing'))
      .check(
        z.minLength(1, t('refusedPack_noSnippets')),
        z.maxLength(MOST.snippets, t('refusedPack_tooManySnippets', String(MOST.snippets))),
      ),
  },
  { error: known('amends', 'version', 'name', 'snippets') },
);

export interface SnippetPack {
  name: string;
  snippets: Snippet[];
}

/** 500 of the longest are under two million characters, each at most three bytes and its escapes. */
export const snippetFile = { shape: pack, entries: 'snippets', megabytes: 10 };

/** A pack as its file says it, or the one sentence that says why the file is refused whole. */
export const readSnippetPack = (file: string): SnippetPack | { refused: string } => {
  const read = readPackFile<SnippetPack>(file, snippetFile);
  if ('refused' in read) return read;
  const snippets = read.snippets.map(tidied);
  for (const [at, one] of snippets.entries()) {
    const why = refuseSnippet(one);
    if (why) return { refused: refuseEntry(at, sayRefused(why), file) };
  }
  const twins = firstTwins(snippets);
  if (twins) {
    const what = twins.same === 'name' ? 'refusedPack_sameName' : 'refusedPack_sameShortcut';
    return { refused: refuseEntry(twins.at, t(what, String(twins.of + 1)), file) };
  }
  return { name: read.name || t('snippets_title'), snippets };
};

/** Why these snippets together cannot be kept, in one sentence; null where they can. */
export const refuseTogether = (snippets: readonly Snippet[]): string | null => {
  if (snippets.length > MOST.snippets)
    return t('refusedPack_tooManyTogether', String(snippets.length), String(MOST.snippets));
  const twins = firstTwins(snippets);
  const [one, other] = [snippets[twins?.at ?? -1], snippets[twins?.of ?? -1]];
  return one && other ? t('refusedPack_twins', one.name, other.name, one.shortcut) : null;
};

export const writeSnippetPack = ({ name, snippets }: SnippetPack): string =>
  `${JSON.stringify({ amends: 'snippets', version: VERSION, name, snippets }, null, 2)}\n`;
