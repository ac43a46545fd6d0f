import * as z from 'zod/mini';
import { MOST, type OwnPhrase } from './own-phrase.ts';

const LARGEST = 1_000_000;
const VERSION = 1;

const line = (what: string, most: number) =>
  z
    .string(`${what} is missing or no text`)
    .check(
      z.trim(),
      z.minLength(1, `${what} is empty`),
      z.maxLength(most, `${what} is longer than ${most} characters`),
    );

const lines = (what: string, each: string, most: number, length: number) =>
  z._default(
    z
      .array(line(each, length), `${what} are no list`)
      .check(z.maxLength(most, `there are more than ${most} ${what}`)),
    [],
  );

const known = (names: string) => (issue: { code?: string | undefined; keys?: unknown }) =>
  issue.code === 'unrecognized_keys' && Array.isArray(issue.keys)
    ? `“${issue.keys[0]}” is not known here, only ${names}`
    : 'it is no object';

const examples = z.strictObject(
  {
    flags: lines('examples to flag', 'an example to flag', MOST.examples, MOST.example),
    passes: lines('examples to pass', 'an example to pass', MOST.examples, MOST.example),
  },
  { error: known('flags and passes') },
);

const entry = z.strictObject(
  {
    phrase: line('the phrase', MOST.phrase),
    why: z._default(
      z
        .string('the reason is no text')
        .check(z.trim(), z.maxLength(MOST.why, `the reason is longer than ${MOST.why} characters`)),
      '',
    ),
    replacements: lines('replacements', 'a replacement', MOST.replacements, MOST.replacement),
    strength: z._default(z.enum(['strong', 'weak'], 'strength must be strong or weak'), 'weak'),
    examples: z._default(examples, { flags: [], passes: [] }),
  },
  { error: known('phrase, why, replacements, strength and examples') },
);

const pack = z.strictObject(
  {
    amends: z.literal('phrases', 'it does not say that it is a pack of phrases'),
    version: z.literal(VERSION, `it is not of version ${VERSION}, the only one known here`),
    name: z._default(line('the name', 120), 'Phrases'),
    phrases: z
      .array(entry, 'its phrases are missing or no list')
      .check(
        z.minLength(1, 'it holds no phrases'),
        z.maxLength(MOST.phrases, `it holds more than ${MOST.phrases} phrases`),
      ),
  },
  { error: known('amends, version, name and phrases') },
);

export interface Pack {
  name: string;
  phrases: OwnPhrase[];
}

/** What is wrong with an entry, counted from one, as one sentence. */
export const refuseEntry = (index: number, why: string): string =>
  `Entry ${index + 1} cannot be taken: ${why.charAt(0).toLowerCase()}${why.slice(1).replace(/\.$/, '')}.`;

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
};

/** A pack as its file says it, or the one sentence that says why the file is refused whole. */
export const readPack = (text: string): Pack | { refused: string } => {
  // A character is at least a byte.
  if (text.length > LARGEST || new TextEncoder().encode(text).length > LARGEST)
    return { refused: 'The file is larger than 1 MB, so it was not read.' };
  const whole = parsed(text);
  if (whole === undefined)
    return { refused: 'The file is not whole JSON: it may have been cut off.' };
  const read = pack.safeParse(whole);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const [list, at] = issue?.path ?? [];
  const why = issue?.message ?? 'it is malformed';
  return {
    refused:
      list === 'phrases' && typeof at === 'number'
        ? refuseEntry(at, why)
        : `The pack cannot be taken: ${why}.`,
  };
};

export const writePack = ({ name, phrases }: Pack): string =>
  `${JSON.stringify({ amends: 'phrases', version: VERSION, name, phrases }, null, 2)}\n`;
