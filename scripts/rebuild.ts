// npm run zip:check: whether the source archive that goes to the store builds to the package beside it, byte for byte.
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import JSZip from 'jszip';

const root = resolve(import.meta.dirname, '..');
const output = join(root, '.output');
// A reviewer installs; whoever just installed here can save the time.
const installs = process.argv.includes('--install');

const archive = (ending: string): string => {
  const name = existsSync(output) && readdirSync(output).find((one) => one.endsWith(ending));
  if (!name) throw new Error(`No ${ending} in .output: run npm run zip first.`);
  return name;
};

const unpack = async (from: string, to: string): Promise<void> => {
  const zip = await JSZip.loadAsync(readFileSync(from));
  for (const entry of Object.values(zip.files)) {
    if (entry.dir) continue;
    const path = join(to, entry.name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, await entry.async('nodebuffer'));
  }
};

const run = (command: string, ...rest: string[]): void => {
  const { status } = spawnSync(command, rest, {
    cwd: place,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Error(`${command} ${rest.join(' ')} failed`);
};

const contents = async (path: string): Promise<Map<string, Buffer>> => {
  const zip = await JSZip.loadAsync(readFileSync(path));
  const files = Object.values(zip.files).filter(({ dir }) => !dir);
  return new Map(
    await Promise.all(
      files.map(async (file) => [file.name, await file.async('nodebuffer')] as const),
    ),
  );
};

const place = mkdtempSync(join(tmpdir(), 'amends-sources-'));
try {
  const shipped = archive('-firefox.zip');
  await unpack(join(output, archive('-sources.zip')), place);
  if (installs) run('npm', 'ci');
  else symlinkSync(join(root, 'node_modules'), join(place, 'node_modules'));
  run('npx', 'wxt', 'zip', '-b', 'firefox', '--mv3');
  const [ours, theirs] = [
    await contents(join(output, shipped)),
    await contents(join(place, '.output', shipped)),
  ];
  const names = new Set([...ours.keys(), ...theirs.keys()]);
  const differ = [...names].filter((name) => {
    const [a, b] = [ours.get(name), theirs.get(name)];
    return !a || !b || !a.equals(b);
  });
  for (const name of differ) console.log(`differs: ${name}`);
  console.log(`${names.size - differ.length} of ${names.size} files of ${shipped} are the same.`);
  process.exitCode = differ.length === 0 ? 0 : 1;
} finally {
  rmSync(place, { recursive: true, force: true });
}
