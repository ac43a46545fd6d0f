import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { palette, shape } from '../../../lib/marks/palette.ts';

const root = resolve(import.meta.dirname, '../../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const tokens = read('components/ui/tokens.css');

const block = (begins: string): Record<string, string> => {
  const from = tokens.indexOf(begins);
  const found = tokens.slice(from, tokens.indexOf('}', from)).matchAll(/--([\w-]+):\s*([^;]+);/g);
  return Object.fromEntries([...found].map(([, name = '', value = '']) => [name, value]));
};
const light = block(':root');
const dark = { ...light, ...block('(prefers-color-scheme: dark)') };

const sheets = globSync('{components,entrypoints}/**/*.css', { cwd: root })
  .filter((file) => !file.endsWith('tokens.css'))
  .sort();
/** On paper there is neither light nor dark, and points are fine. */
const screen = (file: string): string => read(file).split('@media print')[0] ?? '';

describe.each(sheets)('%s', (file) => {
  test('takes colours, type sizes and corners from the tokens', () => {
    const own = screen(file).match(
      /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl)a?\(|font-size:\s*\d[^;]*|border-radius:\s*[1-9][^;]*/gi,
    );
    expect(own ?? []).toEqual([]);
  });

  test('asks for no token that is not there', () => {
    const text = read(file);
    const own = new Set([...text.matchAll(/^\s*--([\w-]+):/gm)].map(([, name]) => name));
    const given = [...text.matchAll(/var\(--([\w-]+)\)/g)].map(([, name = '']) => name);
    expect(given.filter((name) => !(name in light) && !own.has(name))).toEqual([]);
  });
});

test('what is drawn in a page is drawn in the same colours, sizes and corners', () => {
  expect(light).toMatchObject({ ...palette.light, ...shape });
  expect(dark).toMatchObject(palette.dark);
  const style = read('lib/marks/style.ts');
  expect(style.match(/#[0-9a-f]{3,8}\b|font-size:\s*\d[^;]*|border-radius:\s*[1-9][^;]*/gi)).toBe(
    null,
  );
});

const luminance = (colour: string): number => {
  const channel = (at: number): number => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
};
const contrast = (one: string, other: string): number => {
  const [more = 0, less = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (more + 0.05) / (less + 0.05);
};

describe.each([
  ['light', light],
  ['dark', dark],
])('%s', (_, theme) => {
  const on = (ground: string) => (name: string) =>
    contrast(theme[name] ?? '', theme[ground] ?? '').toFixed(2);

  test.each(['ground', 'surface', 'hover', 'tint'])('text can be read on %s', (ground) => {
    const words = ['text', 'muted', 'accent', 'weak', 'strong', 'good'];
    const low = words.filter((name) => Number(on(ground)(name)) < 4.5);
    expect(low.map((name) => `${name} ${on(ground)(name)}`)).toEqual([]);
  });

  test('what stands on the accent can be read, and edges can be seen', () => {
    expect(Number(on('accent')('on-accent'))).toBeGreaterThanOrEqual(4.5);
    expect(Number(on('ground')('edge'))).toBeGreaterThanOrEqual(3);
    expect(Number(on('surface')('edge'))).toBeGreaterThanOrEqual(3);
  });
});
