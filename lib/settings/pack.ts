import * as z from 'zod/mini';
import { MOST, type OwnPhrase } from './own-phrase.ts';
import { known, readPackFile } from './pack-file.ts';

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

/** A pack as its file says it, or the one sentence that says why the file is refused whole. */
export const readPack = (text: string): Pack | { refused: string } =>
  readPackFile<Pack>(text, { shape: pack, entries: 'phrases', megabytes: 1 });

export const writePack = ({ name, phrases }: Pack): string =>
  `${JSON.stringify({ amends: 'phrases', version: VERSION, name, phrases }, null, 2)}\n`;
