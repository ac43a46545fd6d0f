import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserKind } from '../../../scripts/browser/find.ts';

/** Where each browser keeps the extension's IndexedDB within a profile. */
const databases: Record<BrowserKind, string> = {
  chromium: '**/IndexedDB/chrome-extension_*.leveldb',
  firefox: 'storage/default/moz-extension+++*/idb',
};

const found = (profile: string, kind: BrowserKind): string[] => {
  const all = globSync(databases[kind], { cwd: profile }).map((path) => join(profile, path));
  if (all.length === 0) throw new Error(`No database of ours in the ${kind} profile.`);
  return all;
};

/** As a cleaning tool, or the browser itself after damage, takes the whole database away. */
export const takeDatabase = (profile: string, kind: BrowserKind): void => {
  for (const folder of found(profile, kind)) rmSync(folder, { recursive: true });
};

/** Turns bytes over in the middle of the database's newest writes, as a torn block does. */
export const damageDatabase = (profile: string): void => {
  for (const folder of found(profile, 'chromium')) {
    for (const name of globSync('*.{log,ldb}', { cwd: folder })) {
      const bytes = readFileSync(join(folder, name));
      for (let at = bytes.length >> 1; at < (bytes.length >> 1) + 64 && at < bytes.length; at += 1)
        bytes[at] = ~(bytes[at] ?? 0);
      writeFileSync(join(folder, name), bytes);
    }
  }
};
