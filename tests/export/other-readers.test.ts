import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { armed, csv } from '../../lib/export/csv.ts';
import { importCases } from '../../lib/export/import.ts';
import { readCsv } from '../../lib/export/read-csv.ts';
import { sampleCase } from '../cases/sample.ts';
import { naughty, others } from './naughty.ts';

/** How many random strings: few in `npm test`, many in `npm run test:faults`. */
const STRINGS = Number(process.env.AMENDS_STRINGS ?? 200);
const hasPython = spawnSync('python3', ['-c', 'import csv']).status === 0;
// It takes its time: only where many are asked for.
const hasOffice =
  process.env.AMENDS_STRINGS !== undefined && spawnSync('soffice', ['--version']).status === 0;

const texts = naughty(STRINGS);
const cases = texts.map((summary, n) =>
  sampleCase(n, { summary, id: `20261120-${String(n).padStart(8, '0')}` }),
);
let folder = '';
let file = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'amends-csv-'));
  let text = '';
  for await (const piece of csv(cases, { bom: true })) text += piece;
  file = join(folder, 'cases.csv');
  writeFileSync(file, text);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const summaries = (rows: readonly (readonly string[])[]): string[] => {
  const [names = [], ...rest] = rows;
  const at = names.indexOf('summary');
  return rest.map((row) => row[at] ?? '(no cell)');
};

const tell = (reader: string): void =>
  console.log(
    `${texts.length} strings (${others.length} of a public list) through ${reader}: 0 differ`,
  );

test.skipIf(!hasPython)("Python's reader finds every cell as it was", () => {
  const script =
    'import csv,json,sys; print(json.dumps(list(csv.reader(open(sys.argv[1], encoding="utf-8-sig", newline="")))))';
  const said = execFileSync('python3', ['-c', script, file], { maxBuffer: 2 ** 30 });
  const rows = JSON.parse(said.toString()) as string[][];
  expect(summaries(rows).map(armed)).toEqual(texts);
  tell('Python');
});

/** Opens a file in LibreOffice and saves it as something else. */
const convert = (to: string, reading: string, from = file): void => {
  const wishes = [
    `-env:UserInstallation=file://${join(folder, 'office')}`,
    '--headless',
    '--norestore',
    `--infilter=Text - txt - csv (StarCalc):${reading}`,
    '--convert-to',
    to,
    '--outdir',
    join(folder, 'out'),
    from,
  ];
  execFileSync('soffice', wishes, { stdio: 'pipe', timeout: 120_000 });
};

const formulas = (name: string): number =>
  readFileSync(join(folder, 'out', `${name}.fods`), 'utf8').split('table:formula=').length - 1;

/** Comma, quotes, UTF-8; then whether quoted cells are text, numbers are looked for, formulas are run. */
const EAGER = '44,34,76,1,,0,false,true,false,false,false,0,true';
const CAREFUL = '44,34,76,1,,0,true,false';

/** A spreadsheet knows one kind of line end within a cell; the two characters in either order are one. */
const oneLineEnd = (text: string): string => text.replace(/\r\n|\n\r|\r/g, '\n');

test.skipIf(!hasOffice)(
  'a spreadsheet runs no formula, though asked to look for them',
  () => {
    convert('fods', EAGER);
    expect(formulas('cases')).toBe(0);
    // It does run those nobody defused: or this would prove nothing.
    const bare = join(folder, 'bare.csv');
    writeFileSync(bare, '"=1+1","@SUM(1)","+1+1"\r\n');
    convert('fods', EAGER, bare);
    expect(formulas('bare')).toBeGreaterThan(0);
    console.log(`${texts.length} strings in a spreadsheet: 0 formulas`);
  },
  180_000,
);

test.skipIf(!hasOffice)(
  'saved again by a spreadsheet, every cell is as it was, and every case comes back',
  () => {
    convert('csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false', CAREFUL);
    const saved = readFileSync(join(folder, 'out', 'cases.csv'), 'utf8');
    const rows = [...readCsv(saved)].map(({ cells }) => cells);
    expect(summaries(rows)).toEqual(texts.map(oneLineEnd));
    const back = importCases(saved);
    expect(back.refused).toBe(0);
    expect(back.cases.map(({ summary }) => summary)).toEqual(texts.map(oneLineEnd));
    tell('LibreOffice');
  },
  180_000,
);
