import type { Case } from '../cases/case.ts';
import { hash } from '../cases/sha256.ts';
import { cellOf, columns } from './columns.ts';
import type { Cases } from './manifest.ts';

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
export const sealOf = (before: string, cells: readonly string[]): string =>
  `h${hash(`${before}\n${JSON.stringify(cells)}`).slice(0, 16)}`;

/** A line of names, then one line per case. `bom` lets Excel see that it is UTF-8. */
export async function* csv(cases: Cases, { bom }: { bom: boolean }): AsyncGenerator<string> {
  yield (bom ? '\ufeff' : '') + row([...fields, SEAL]);
  let seal = '';
  for await (const one of cases) {
    const cells = fields.map((name) => cellOf(one[name], columns[name]));
    seal = sealOf(seal, cells);
    yield row([...cells, seal]);
  }
}
