// Plain JavaScript for Node 20: this runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

const lock = join(root, 'package-lock.json');
const stamp = join(root, 'node_modules/.amends-installed');

/** Runs a program of this project with the project's own Node first; returns its exit code. */
export const run = ([program, ...words]) => {
  const bin = join(root, 'node_modules/.bin');
  const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` };
  const shell = process.platform === 'win32';
  return spawnSync(program, words, { cwd: root, env, stdio: 'inherit', shell }).status ?? 1;
};

/** Installs what package-lock.json says, unless exactly that is installed already. */
export const installPackages = () => {
  const wanted = readFileSync(lock, 'utf8');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Installing packages (about two minutes on a new machine)');
  // What packages say of a Node older than the one that comes with them would fill the screen.
  const status = run(['npm', 'ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (status !== 0) {
    console.error('The packages could not be installed, so nothing was started.');
    process.exit(status);
  }
  writeFileSync(stamp, wanted);
};
