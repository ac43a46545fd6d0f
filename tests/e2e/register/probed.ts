import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserKind } from '../../../scripts/browser/find.ts';

const output = resolve(import.meta.dirname, '../../../.output');
const folders: Record<BrowserKind, string> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

/** A copy of the built extension with one page more, on which a test can reach the register. */
export const withProbe = async (kind: BrowserKind): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'amends-probed-'));
  cpSync(join(output, folders[kind]), folder, { recursive: true });
  const { build } = await import('vite');
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2023',
      lib: {
        entry: join(import.meta.dirname, 'probe.ts'),
        formats: ['iife'],
        name: 'probing',
        fileName: () => 'probe.js',
      },
    },
  });
  writeFileSync(
    join(folder, 'probe.html'),
    '<!doctype html><meta charset="utf-8"><title>Probe</title><script src="/probe.js"></script>',
  );
  return folder;
};
