import * as z from 'zod/mini';
import { t } from '../i18n.ts';
import { MOST, type OwnPhrase } from './own-phrase.ts';
import { known, mustBe, readPackFile } from './pack-file.ts';

const VERSION = 1;

type Repeated = 'replacement' | 'exampleFlag' | 'examplePass';

const tooLong = (what: string, most: number) =>
  z.maxLength(most, t('refusedPack_tooLong', what, String(most)));

const line = (part: 'phrase' | 'name' | Repeated, most: number) => {
  const what = t(`packPart_${part}`);
  return z
    .string(t('refusedPack_missing', what))
    .check(z.trim(), z.minLength(1, t('refusedPack_empty', what)), tooLong(what, most));
};

const lines = (part: Repeated, most: number, length: number) => {
  const what = t(`packParts_${part}`);
  return z._default(
    z
      .array(line(part, length), t('refusedPack_noList', what))
      .check(z.maxLength(most, t('refusedPack_tooMany', String(most), what))),
    [],
  );
};

const reason = t('packPart_reason');
const strengths = ['strong', 'weak'] as const;

const examples = z.strictObject(
  {
    flags: lines('exampleFlag', MOST.examples, MOST.example),
    passes: lines('examplePass', MOST.examples, MOST.example),
  },
  { error: known('flags', 'passes') },
);

const entry = z.strictObject(
  {
    phrase: line('phrase', MOST.phrase),
    why: z._default(
      z.string(t('refusedPack_noText', reason)).check(z.trim(), tooLong(reason, MOST.why)),
      '',
    ),
    replacements: lines('replacement', MOST.replacements, MOST.replacement),
    strength: z._default(z.enum(strengths, mustBe('strength', strengths)), 'weak'),
    examples: z._default(examples, { flags: [], passes: [] }),
  },
  { error: known('phrase', 'why', 'replacements', 'strength', 'examples') },
);

const pack = z.strictObject(
  {
    amends: z.literal('phrases', t('refusedPack_notPhrases')),
    version: z.literal(VERSION, t('refusedPack_version', String(VERSION))),
    name: z._default(line('name', 120), t('pack_unnamed')),
    phrases: z
      .array(entry, t('refusedPack_phrasesMissing'))
      .check(
        z.minLength(1, t('refusedPack_noPhrases')),
        z.maxLength(MOST.phrases, t('refusedPack_tooManyPhrases', String(MOST.phrases))),
      ),
  },
  { error: known('amends', 'version', 'name', 'phrases') },
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
