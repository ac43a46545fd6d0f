import * as z from 'zod/mini';
import { type Case, caseSchema } from '../cases/case.ts';
import { sha256 } from '../cases/sha256.ts';
import { t } from '../i18n.ts';
import { linesOf } from './journal/line.ts';
import { guarded, opened } from './open.ts';

const PAGE = 500;
const MOST_PER_LINE = 1_000_000;

/** One line of a backup: everything the register and the settings hold, whole. */
export type BackupItem =
  | { settings: unknown }
  | { snippet: unknown }
  | { salt: string }
  | { tombstone: { key: string; at: string } }
  | { case: Case };

const header = z.strictObject({ amends: z.literal('backup'), version: z.int(), at: z.string() });
const manifest = z.strictObject({
  manifest: z.strictObject({ cases: z.int(), sha256: z.string() }),
});
const item = z.union([
  z.strictObject({ settings: z.unknown() }),
  z.strictObject({ snippet: z.unknown() }),
  z.strictObject({ salt: z.string().check(z.regex(/^[0-9a-f]{64}$/)) }),
  z.strictObject({
    tombstone: z.strictObject({ key: z.string().check(z.maxLength(64)), at: z.string() }),
  }),
  z.strictObject({ case: z.unknown() }),
]);

const VERSION = 1;

/** What is kept beside the register, as it is stored. */
interface Beside {
  settings: unknown;
  snippets: readonly unknown[];
}

async function* items({ settings, snippets }: Beside): AsyncGenerator<BackupItem> {
  const { db } = opened();
  yield { settings };
  for (const snippet of snippets) yield { snippet };
  const salt = await db.secrets.get('salt');
  if (salt) yield { salt: salt.value };
  for (const tombstone of await db.tombstones.toArray()) yield { tombstone };
  let last = '';
  for (;;) {
    const page = await guarded(() => db.cases.where('id').above(last).limit(PAGE).toArray());
    const end = page.at(-1);
    if (!end) return;
    for (const one of page) yield { case: one };
    last = end.id;
  }
}

/** Everything, as lines of JSON; the last says how many cases there are and the sum of all before it. */
export async function* backupLines(beside: Beside, now: Date): AsyncGenerator<string> {
  const sum = sha256();
  let cases = 0;
  const said = (value: unknown): string => {
    const line = `${JSON.stringify(value)}\n`;
    sum.add(line);
    return line;
  };
  yield said({ amends: 'backup', version: VERSION, at: now.toISOString() });
  for await (const each of items(beside)) {
    if ('case' in each) cases += 1;
    yield said(each);
  }
  yield `${JSON.stringify({ manifest: { cases, sha256: sum.hex() } })}\n`;
}

export interface BackupRefusal {
  line: number;
  /** One sentence. */
  why: string;
}

/** What a file turned out to be, once it was read to its end. */
export interface BackupRead {
  at: string;
  manifest: 'sound' | 'damaged' | 'none';
  refused: BackupRefusal[];
}

const noBackup = (): Error => new Error(t('backup_isNone'));

const parsed = (line: string): unknown => {
  if (line.length > MOST_PER_LINE) return undefined;
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};

const itemOf = (value: unknown): BackupItem | null => {
  const { data } = item.safeParse(value);
  if (!data) return null;
  if (!('case' in data)) return data;
  const one = caseSchema.safeParse(data.case);
  return one.success ? { case: one.data } : null;
};

/** Reads a backup piece by piece; `take` gets each item that is sound. Throws where it is no backup at all. */
export const readBackup = async (
  pieces: AsyncIterable<string>,
  take: (one: BackupItem) => void | Promise<void>,
): Promise<BackupRead> => {
  const sum = sha256();
  const read: BackupRead = { at: '', manifest: 'none', refused: [] };
  let count = 0;
  let line = 0;
  for await (const text of linesOf(pieces)) {
    line += 1;
    const value = parsed(line === 1 ? text.replace(/^\uFEFF/, '') : text);
    if (line === 1) {
      const { data } = header.safeParse(value);
      if (!data) throw noBackup();
      if (data.version > VERSION) {
        throw new Error(t('backup_newer'));
      }
      read.at = data.at;
    }
    const end = manifest.safeParse(value).data?.manifest;
    if (end) {
      const sound = end.sha256 === sum.hex() && end.cases === count;
      read.manifest = sound ? 'sound' : 'damaged';
      return read;
    }
    sum.add(`${text}\n`);
    if (line === 1 || text.trim() === '') continue;
    const one = itemOf(value);
    if (!one || value === undefined) read.refused.push({ line, why: t('backup_lineNotWhole') });
    if (typeof value === 'object' && value !== null && 'case' in value) count += 1;
    if (one) await take(one);
  }
  if (line === 0) throw noBackup();
  return read;
};
