import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Holds the peers and our bundles; git ignores it, and the project never depends on what is in it. */
export const folder = resolve(import.meta.dirname, '../../.bench');

const packages = {
  alex: '11.0.1',
  'harper.js': '2.10.0',
  retext: '9.0.0',
  'retext-simplify': '8.0.0',
  'vader-sentiment': '1.1.3',
  'write-good': '1.0.8',
};
type Package = keyof typeof packages;

const isInstalled = (name: Package): boolean => {
  const manifest = join(folder, 'node_modules', name, 'package.json');
  if (!existsSync(manifest)) return false;
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  return version === packages[name];
};

/** Makes the folder. What is imported through it is looked for in its packages, not in ours. */
export const makeFolder = (): void => {
  mkdirSync(folder, { recursive: true });
  // Optional: one that cannot be had must not keep the others away.
  const manifest = { private: true, type: 'module', optionalDependencies: packages };
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  writeFileSync(join(folder, 'import.mjs'), 'export const bring = (name) => import(name);\n');
  writeFileSync(join(folder, 'empty.mjs'), 'export {};\n');
};

/** Imports a peer by its name, or a file of the folder by its path from there. */
export type Bring = (name: string) => Promise<unknown>;

export const openFolder = async (): Promise<Bring> => {
  const { bring } = (await import(pathToFileURL(join(folder, 'import.mjs')).href)) as {
    bring: Bring;
  };
  return bring;
};

/** Installs the peers that are not there yet, and says which could not be had. */
export const installPeers = (): void => {
  const names = Object.keys(packages) as Package[];
  if (names.every(isInstalled)) return;
  console.log('Installing the peers into .bench (once, about a minute; needs the network)');
  spawnSync(
    'npm',
    // The peers' own install scripts are not needed to run them.
    'install --ignore-scripts --no-audit --no-fund --loglevel=error --fetch-retries=1'.split(' '),
    { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' },
  );
  const missing = names.filter((name) => !isInstalled(name));
  if (missing.length > 0) {
    console.log(
      `Could not be installed: ${missing.join(', ')}. Is this machine offline? They are shown as`,
      '"not installed"; the next run tries again.',
    );
  }
};

export const areInstalled = (names: readonly Package[]): boolean => names.every(isInstalled);
export type { Package };
