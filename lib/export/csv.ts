import type { Case } from '../cases/case.ts';
import { hash } from '../cases/sha256.ts';
import { cellOf, columns } from './columns.ts';
import { type Cases, span } from './manifest.ts';

/**
 * What a spreadsheet would run as a formula or swallow, by OWASP's list with the full-width signs.
 * Apostrophes in front count too, so that reading a file back can take away exactly one.
 */
const DANGEROUS = /^'*\s*[=+\-@\t\r\n\0＝＋－＠]/;

/** A cell by RFC 4180, always quoted, defused by an apostrophe where a spreadsheet would run it. */
export const cell = (text: string): string =>
  `"${DANGEROUS.test(text) ? "'" : ''}${text.replaceAll('"', '""')}"`;

/** The cell's text as it was before it was defused. */
export const armed = (text: string): string =>
  text.startsWith("'") && DANGEROUS.test(text) ? text.slice(1) : text;

const fields = Object.keys(columns) as (keyof Case)[];

const row = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`;

/** The last column: what ties a row to those before it, so that an edited, lost or moved one is told. */
export const SEAL = 'seal';

/** Sixteen digits are no secret but enough to tell; the letter keeps a spreadsheet from reading a number. */
const SHORT = 16;

/** The sum of a row's cells and of all rows before it. */
export const sumOf = (before: string, cells: readonly string[]): string =>
  hash(`${before}\n${JSON.stringify(cells)}`);

export const sealOf = (sum: string): string => `h${sum.slice(0, SHORT)}`;

/**
 * A line of names, then one line per case. The seal of the last one says behind it what the file holds:
 * RFC 4180 has no room for that elsewhere, and a file that was cut between two rows would look whole.
 * `bom` lets Excel see that it is UTF-8.
 */
export async function* csv(cases: Cases, { bom }: { bom: boolean }): AsyncGenerator<string> {
  yield (bom ? '\ufeff' : '') + row([...fields, SEAL]);
  const seen = span();
  let seal = '';
  let waiting: { cells: string[]; sum: string } | null = null;
  for await (const one of cases) {
    if (waiting) yield row([...waiting.cells, seal]);
    const cells = fields.map((name) => cellOf(one[name], columns[name]));
    const sum = sumOf(seal, cells);
    seal = sealOf(sum);
    seen.add(one);
    waiting = { cells, sum };
  }
  if (!waiting) return;
  const manifest = JSON.stringify(seen.manifest(waiting.sum));
  yield row([...waiting.cells, `${seal} ${manifest}`]);
}
