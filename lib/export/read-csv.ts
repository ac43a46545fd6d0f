import { armed } from './csv.ts';

export interface CsvRow {
  /** The line its first cell stands in, from 1. */
  line: number;
  cells: string[];
}

// A quoted cell, a bare one, and what ends each.
const CELL = /(?:"([^"]*(?:""[^"]*)*)"|([^",\r\n]*))(,|\r\n|\r|\n|$)/y;

/** The rows of a CSV text by RFC 4180, defused cells as they were. Throws where quotes do not close. */
export function* readCsv(text: string): Generator<CsvRow> {
  let line = 1;
  let row: CsvRow = { line, cells: [] };
  let at = text.startsWith('\ufeff') ? 1 : 0;
  while (at < text.length) {
    CELL.lastIndex = at;
    const match = CELL.exec(text);
    if (!match) throw new Error(`Line ${line}: a quotation mark does not close.`);
    const [all, quoted, bare, end] = match;
    row.cells.push(armed(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"')));
    line += all.split(/\r\n|\r|\n/).length - 1;
    at += all.length;
    if (end === ',') continue;
    yield row;
    row = { line, cells: [] };
  }
  if (row.cells.length > 0) yield { ...row, cells: [...row.cells, ''] };
}
