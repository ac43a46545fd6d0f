import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ConfigEnv, UserConfig } from 'wxt';
import config from '../wxt.config.ts';
import { locales, messagesIn } from './speak.ts';

const store = join(import.meta.dirname, '../assets/store');
const listing = readFileSync(join(store, 'listing.md'), 'utf8');
const languages = globSync('*', { cwd: locales }).sort();

interface Manifest {
  permissions: string[];
  host_permissions: string[];
  optional_permissions: string[];
  optional_host_permissions: string[];
}

const manifestFor = (browser: string): Manifest => {
  const { manifest } = config as UserConfig;
  if (typeof manifest !== 'function') throw new Error('The manifest is made for a browser');
  return manifest({ browser } as ConfigEnv) as Manifest;
};

test.each(languages)('%s: the stores have a summary and a description that fit', (language) => {
  const summary = messagesIn(language).extension_description?.message ?? '';
  expect(summary.length).toBeGreaterThan(40);
  expect(summary.length).toBeLessThanOrEqual(132);
  const description = readFileSync(join(store, `description/${language}.txt`), 'utf8');
  expect(description.length).toBeGreaterThan(1_000);
  expect(description.length).toBeLessThanOrEqual(15_000);
  // They show plain text: what is marked up would be read as it stands.
  expect(description).not.toMatch(/^#|\*\*|\]\(|<\w/m);
});

test('the descriptions say the same in each language, paragraph by paragraph', () => {
  const shapes = languages.map((language) =>
    readFileSync(join(store, `description/${language}.txt`), 'utf8')
      .trim()
      .split('\n')
      .map((line) => (line === '' ? '' : line.startsWith('• ') ? '•' : 'words')),
  );
  for (const shape of shapes) expect(shape).toEqual(shapes[0]);
});

test.each(['chrome', 'firefox'])('%s: every permission is justified to the stores', (browser) => {
  const manifest = manifestFor(browser);
  const asked = [
    ...manifest.permissions,
    ...manifest.optional_permissions,
    ...[...manifest.host_permissions, ...manifest.optional_host_permissions].map((host) =>
      host === 'https://*/*' ? host : host.replace(/^https:\/\/|\/\*$/g, ''),
    ),
  ];
  const rows = listing.split('\n').filter((line) => line.startsWith('|'));
  expect(asked.filter((one) => !rows.some((row) => row.includes(`\`${one}\``)))).toEqual([]);
});
