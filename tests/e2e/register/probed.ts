import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserKind } from '../../../scripts/browser/find.ts';

const output = resolve(import.meta.dirname, '../../../.output');
const folders: Record<BrowserKind, string> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

const bundle = async (name: string, outDir: string): Promise<void> => {
  const { build } = await import('vite');
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: false,
      target: 'es2023',
      lib: {
        entry: join(import.meta.dirname, `${name}.ts`),
        formats: ['iife'],
        name: 'probing',
        fileName: () => `${name}.js`,
      },
    },
  });
};

/** A copy of the built extension with one page more, on which a test can reach the register. */
export const withProbe = async (kind: BrowserKind): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'amends-probed-'));
  cpSync(join(output, folders[kind]), folder, { recursive: true });
  await bundle('probe', folder);
  writeFileSync(
    join(folder, 'probe.html'),
    '<!doctype html><meta charset="utf-8"><title>Probe</title><script src="/probe.js"></script>',
  );
  return folder;
};

interface Manifest {
  permissions: string[];
  content_scripts: { matches: string[]; js: string[] }[];
}

const changeManifest = (folder: string, change: (manifest: Manifest) => void): void => {
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  change(manifest);
  writeFileSync(path, JSON.stringify(manifest));
};

/** And one script more in Gmail, beside our own part there. */
export const withInboxProbe = async (kind: BrowserKind): Promise<string> => {
  const folder = await withProbe(kind);
  await bundle('inbox-probe', folder);
  changeManifest(folder, ({ content_scripts }) =>
    content_scripts.push({ matches: ['https://mail.google.com/*'], js: ['inbox-probe.js'] }),
  );
  return folder;
};

/** And bound to a quota: with `unlimitedStorage` only the disk itself can be full. */
export const withQuota = async (kind: BrowserKind): Promise<string> => {
  const folder = await withProbe(kind);
  changeManifest(folder, (manifest) => {
    manifest.permissions = manifest.permissions.filter((name) => name !== 'unlimitedStorage');
  });
  return folder;
};
