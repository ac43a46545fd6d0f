import type { Case } from '../cases/case.ts';
import { canonical, mergeCases } from '../cases/merge.ts';
import { type BackupItem, type BackupRead, readBackup } from './backup.ts';
import { type MergeDone, mergeIn, takeBack } from './many.ts';
import { guarded, opened } from './open.ts';
import { writing } from './write.ts';

const BATCH = 500;

/** A file that can be read more than once: to look at it first, and then to restore it. */
export type Pieces = () => AsyncIterable<string>;

export interface RestorePreview extends BackupRead {
  new: number;
  changed: number;
  same: number;
  /** As they were stored; whoever reads them makes settings of them. */
  settings: unknown;
  snippets: unknown[];
}

/** An erased row says only that there was a case: it takes nothing away from one that is kept here. */
const worth = (one: Case, here: Case | undefined): boolean =>
  one.erasedAt === null || here === undefined;

const inBatches = async (
  pieces: Pieces,
  other: (one: BackupItem) => void,
  batch: (cases: Case[]) => Promise<void>,
): Promise<BackupRead> => {
  let cases: Case[] = [];
  const flush = async (): Promise<void> => {
    if (cases.length > 0) await batch(cases);
    cases = [];
  };
  const read = await readBackup(pieces(), async (one) => {
    if ('case' in one) cases.push(one.case);
    else other(one);
    if (cases.length >= BATCH) await flush();
  });
  await flush();
  return read;
};

/** What restoring this file would do. Nothing is written. */
export const previewRestore = async (pieces: Pieces): Promise<RestorePreview> => {
  const counts = { new: 0, changed: 0, same: 0, settings: undefined as unknown };
  const snippets: unknown[] = [];
  const read = await inBatches(
    pieces,
    (one) => {
      if ('settings' in one) counts.settings = one.settings;
      if ('snippet' in one) snippets.push(one.snippet);
    },
    (cases) =>
      guarded(async () => {
        const here = await opened().db.cases.bulkGet(cases.map(({ id }) => id));
        for (const [at, one] of cases.entries()) {
          const kept = here[at];
          if (!kept) counts.new += 1;
          else if (!worth(one, kept)) counts.same += 1;
          else if (canonical(mergeCases(kept, one)) === canonical(kept)) counts.same += 1;
          else counts.changed += 1;
        }
      }),
  );
  return { ...read, ...counts, snippets };
};

export interface Restored {
  done: MergeDone;
  /** The register's own secret from before; undefined where it was left alone. */
  salt: string | null | undefined;
}

/**
 * The secret comes with the first cases: without it a known customer would get a second pseudonym. A
 * register with cases of its own keeps its own.
 */
const takeSecrets = (others: readonly BackupItem[]): Promise<Restored['salt']> =>
  writing(async ({ cases, secrets, secret, buryAll }) => {
    await buryAll(others.flatMap((one) => ('tombstone' in one ? one.tombstone : [])));
    const salt = others.flatMap((one) => ('salt' in one ? one.salt : []))[0];
    const before = (await secrets.get('salt'))?.value ?? null;
    if (!salt || salt === before || (await cases.count()) > 0) return undefined;
    await secret('salt', salt);
    return before;
  });

/** Merges a backup into the register: nothing that is here is lost by it. All of it, or nothing. */
export const restoreBackup = async (pieces: Pieces): Promise<Restored> => {
  const others: BackupItem[] = [];
  await inBatches(
    pieces,
    (one) => others.push(one),
    async () => {},
  );
  const restored: Restored = { done: [], salt: await takeSecrets(others) };
  try {
    await inBatches(
      pieces,
      () => {},
      async (cases) => {
        const here = await opened().db.cases.bulkGet(cases.map(({ id }) => id));
        const wanted = cases.filter((one, at) => worth(one, here[at]));
        restored.done.push(...(await mergeIn(wanted)));
      },
    );
  } catch (error) {
    await undoRestore(restored);
    throw error;
  }
  return restored;
};

/** Takes a restoring back, except where a case was changed since. Returns how many were left so. */
export const undoRestore = async ({ done, salt }: Restored): Promise<number> => {
  const left = await takeBack(done);
  if (salt) await writing(({ secret }) => secret('salt', salt));
  return left;
};
