import * as z from 'zod/mini';
import { firstTwins, refuseSnippet, tidied } from '../reply/snippets/refusal.ts';
import { MOST, places, type Snippet, subjects } from '../reply/snippets/snippet.ts';
import { known, readPackFile, refuseEntry } from './pack-file.ts';

const VERSION = 1;

const entry = z.strictObject(
  {
    name: z.string('the name is missing or no text'),
    shortcut: z._default(z.string('the shortcut is no text'), ''),
    text: z.string('the text is missing or no text'),
    where: z._default(z.enum(places, 'where must be anywhere, public or private'), 'anywhere'),
    category: z._default(
      z.nullable(z.enum(subjects, `category must be one of ${subjects.join(', ')}`)),
      null,
    ),
  },
  { error: known('name, shortcut, text, where and category') },
);

const pack = z.strictObject(
  {
    amends: z.literal('snippets', 'it does not say that it is a pack of snippets'),
    version: z.literal(VERSION, `it is not of version ${VERSION}, the only one known here`),
    name: z._default(
      z.string('its name is no text').check(z.trim(), z.maxLength(120, 'its name is too long')),
      'Snippets',
    ),
    snippets: z
      .array(entry, 'its snippets are missing or no list')
      .check(
        z.minLength(1, 'it holds no snippets'),
        z.maxLength(MOST.snippets, `it holds more than ${MOST.snippets} snippets`),
      ),
  },
  { error: known('amends, version, name and snippets') },
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
    if (why) return { refused: refuseEntry(at, why, file) };
  }
  const twins = firstTwins(snippets);
  if (twins)
    return {
      refused: refuseEntry(twins.at, `it has the ${twins.same} of entry ${twins.of + 1}`, file),
    };
  return { name: read.name || 'Snippets', snippets };
};

/** Why these snippets together cannot be kept, in one sentence; null where they can. */
export const refuseTogether = (snippets: readonly Snippet[]): string | null => {
  if (snippets.length > MOST.snippets)
    return `Together these are ${snippets.length} snippets, and ${MOST.snippets} can be kept. Remove some first.`;
  const twins = firstTwins(snippets);
  const [one, other] = [snippets[twins?.at ?? -1], snippets[twins?.of ?? -1]];
  return one && other
    ? `“${one.name}” and “${other.name}” have the same shortcut, “${one.shortcut}”. Change yours first.`
    : null;
};

export const writeSnippetPack = ({ name, snippets }: SnippetPack): string =>
  `${JSON.stringify({ amends: 'snippets', version: VERSION, name, snippets }, null, 2)}\n`;
