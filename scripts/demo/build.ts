import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type DemoSite, demoHosts } from '../../tests/demo/addresses.ts';

const root = resolve(import.meta.dirname, '../..');

/** A name for everything the built pages depend on: our sources, and the editors' versions. */
const contentOf = (site: DemoSite): string => {
  const sources = globSync(`tests/demo/{*,${site}/*}.{ts,tsx,css,html}`, { cwd: root }).sort();
  const hash = createHash('sha256');
  for (const file of [...sources, 'package-lock.json', 'scripts/demo/build.ts'])
    hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex');
};

/** Draft.js 0.11 calls findDOMNode, which React 19 no longer has. */
const react18 = [
  { find: /^react(\/.*)?$/, replacement: 'react-18$1' },
  { find: /^react-dom(\/.*)?$/, replacement: 'react-dom-18$1' },
];

const bundle = async (site: DemoSite, outDir: string): Promise<void> => {
  const { build } = await import('vite');
  await build({
    configFile: false,
    root: join(root, 'tests/demo', site),
    base: '/',
    publicDir: false,
    logLevel: 'warn',
    define: { global: 'globalThis' },
    resolve: site === 'x' ? { alias: react18 } : {},
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2023',
      modulePreload: false,
      chunkSizeWarningLimit: 5000,
    },
  });
};

const buildOne = async (site: DemoSite): Promise<string> => {
  const out = join(root, '.output/demo', site);
  const stamp = join(out, 'content.sha256');
  const content = contentOf(site);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === content) return out;
  // Built aside and moved, so that a run that was cut off leaves nothing half made.
  const aside = `${out}.${process.pid}`;
  await bundle(site, aside);
  writeFileSync(join(aside, 'content.sha256'), content);
  rmSync(out, { recursive: true, force: true });
  renameSync(aside, out);
  return out;
};

/** Builds the inboxes that changed since the last time; returns the folder of each. */
export const buildDemo = async (): Promise<Record<DemoSite, string>> => {
  const folders: Partial<Record<DemoSite, string>> = {};
  for (const site of Object.keys(demoHosts) as DemoSite[]) folders[site] = await buildOne(site);
  return folders as Record<DemoSite, string>;
};
