import { backupLines } from '../../lib/db/backup.ts';
import { beginBackup } from '../../lib/db/backup-due.ts';
import { readSnippets } from '../../lib/settings/snippets.ts';
import { readSettings } from '../../lib/settings.ts';
import { download } from '../ui/download.ts';

/** Hands everything to the browser as one file. */
export const saveBackup = async (now: Date): Promise<void> => {
  const saved = await beginBackup(now);
  const name = `amends-backup-${now.toISOString().slice(0, 10)}.jsonl`;
  const beside = { settings: await readSettings(), snippets: await readSnippets() };
  await download(name, 'application/jsonl', backupLines(beside, now));
  await saved();
};
