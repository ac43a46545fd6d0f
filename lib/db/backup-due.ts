import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { guarded, opened } from './open.ts';

const KEY = 'backup';
const DAY = 86_400_000;

const last = z.object({
  at: z.string(),
  /** The register's count of writes, and the version of Amends, when it was saved. */
  seq: z.int(),
  version: z.string(),
});

/** never: nothing was ever saved. old: more than a day ago, and there is more now. updated: before this version. */
export type BackupDue = { is: 'no' } | { is: 'never' } | { is: 'old' | 'updated'; at: string };

const writes = async (): Promise<number> =>
  Number((await guarded(() => opened().db.secrets.get('seq')))?.value ?? 0);

/** Whether a copy outside the browser is due: nothing inside it outlives an uninstalling. */
export const backupDue = async (now: Date): Promise<BackupDue> => {
  const [seq, cases] = [await writes(), await guarded(() => opened().db.cases.count())];
  if (cases === 0) return { is: 'no' };
  const { data } = last.safeParse((await browser.storage.local.get(KEY))[KEY]);
  if (!data) return { is: 'never' };
  if (data.seq === seq) return { is: 'no' };
  if (data.version !== browser.runtime.getManifest().version) return { is: 'updated', at: data.at };
  return now.getTime() - Date.parse(data.at) > DAY ? { is: 'old', at: data.at } : { is: 'no' };
};

/** Call before the backup is written: what is written meanwhile is then still to be saved. */
export const beginBackup = async (now: Date): Promise<() => Promise<void>> => {
  const seq = await writes();
  const { version } = browser.runtime.getManifest();
  return () => browser.storage.local.set({ [KEY]: { at: now.toISOString(), seq, version } });
};
