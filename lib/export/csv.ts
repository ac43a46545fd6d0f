import type { Case } from '../cases/case.ts';
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

/** A line of names, then one line per case. `bom` lets Excel see that it is UTF-8. */
export async function* csv(cases: Cases, { bom }: { bom: boolean }): AsyncGenerator<string> {
  yield (bom ? '\ufeff' : '') + row(fields);
  for await (const one of cases) yield row(fields.map((name) => cellOf(one[name], columns[name])));
}
