import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** Which rooms a room may import from. What is not listed is forbidden; its own files always are allowed. */
const may: Record<string, readonly string[]> = {
  i18n: [],
  text: [],
  detect: ['text'],
  lint: ['text'],
  reply: ['text', 'detect', 'lint'],
  cases: ['text', 'detect'],
  insights: ['cases'],
  export: ['cases', 'insights'],
  sites: ['text', 'i18n'],
  marks: ['text', 'i18n'],
  view: ['text', 'lint', 'sites/site', 'i18n'],
  session: ['text', 'lint', 'sites/site', 'view'],
  db: ['cases', 'i18n'],
  settings: ['text', 'lint', 'reply', 'i18n'],
  messages: ['text', 'cases'],
  port: ['view', 'i18n'],
  components: [
    'i18n',
    'text',
    'detect',
    'reply',
    'lint',
    'cases',
    'insights',
    'export',
    'settings',
    'db',
    'port',
    'messages',
    'view',
  ],
};

const packages: { name: RegExp; rooms: readonly string[] }[] = [
  { name: /^dexie$/, rooms: ['db'] },
  { name: /^dexie-react-hooks$/, rooms: ['components', 'entrypoints'] },
  { name: /^wxt\//, rooms: ['i18n', 'db', 'settings', 'messages', 'port', 'entrypoints'] },
  { name: /^zustand/, rooms: ['session', 'components'] },
  { name: /^react(-dom)?(\/|$)/, rooms: ['components', 'entrypoints'] },
  { name: /^@visx\//, rooms: ['components'] },
  { name: /^zod(\/|$)/, rooms: ['cases', 'export', 'settings', 'messages', 'db'] },
];

const files = globSync('{lib,components,entrypoints}/**/*.{ts,tsx}', { cwd: root }).sort();

const imports = (file: string): string[] => {
  const code = readFileSync(join(root, file), 'utf8');
  const statement =
    /^(?:import|export)\b(?:[^'";]*\bfrom)?\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm;
  return [...code.matchAll(statement)].map((match) => match[1] ?? match[2] ?? '');
};

const placeOf = (file: string, from: string): string =>
  relative(root, resolve(root, dirname(file), from));

const roomOf = (path: string): string => {
  const parts = path.split('/');
  if (parts[0] !== 'lib') return parts[0] ?? '';
  return (parts[1] ?? '').replace(/\.ts$/, '');
};

const inside = (path: string, allowed: string): boolean =>
  path === `lib/${allowed}.ts` || path.startsWith(`lib/${allowed}/`);

test('there are rooms to look at', () => {
  expect(files.length).toBeGreaterThan(10);
});

test.each(files)('%s imports only what its room may use', (file) => {
  const room = roomOf(file);
  for (const from of imports(file)) {
    if (!from.startsWith('.')) {
      const rule = packages.find(({ name }) => name.test(from));
      if (!rule) expect.fail(`${file} imports the package ${from}: list it in tests/rooms.test.ts`);
      expect(rule.rooms, `${room} may not use the package ${from}`).toContain(room);
      continue;
    }
    const path = placeOf(file, from);
    expect(existsSync(join(root, path)), `${file} imports ${from}, which is not there`).toBe(true);
    const target = roomOf(path);
    if (target === room || /\.(css|svg|json)$/.test(path)) continue;
    if (room === 'entrypoints') continue;
    expect(target, `nobody imports from entrypoints, but ${file} does`).not.toBe('entrypoints');
    const allowed = may[room];
    if (!allowed) expect.fail(`lib/${room} is no room of the house: see lib/README.md`);
    expect(
      allowed.some((place) => inside(path, place)),
      `${room} may not use ${path}: the arrows are in lib/README.md`,
    ).toBe(true);
  }
});
