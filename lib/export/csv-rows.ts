import type { Case } from '../cases/case.ts';
import { columns, fieldOf } from './columns.ts';
import { SEAL, sealOf, sumOf } from './csv.ts';
import { MOST_PER_LINE } from './limits.ts';
import { span } from './manifest.ts';
import { readCsv } from './read-csv.ts';
import type { Findings, Row } from './rows.ts';

type Value = Record<string, unknown>;

/** Whether the rows of a CSV are those that were written: each has a seal, and the last one says so. */
const seals = (names: readonly string[]) => {
  const at = names.indexOf(SEAL);
  const seen = span();
  let seal = '';
  let closed = false;
  return {
    has: at !== -1,
    closed: (): boolean => closed,
    /** False where this row cannot come after those before it. */
    take: (cells: readonly string[], value: Value): boolean => {
      if (at === -1) return true;
      if (closed) return false;
      const sum = sumOf(seal, cells.toSpliced(at, 1));
      seal = sealOf(sum);
      seen.add(value);
      const [said, ...manifest] = (cells[at] ?? '').split(/ (.*)/s);
      closed = manifest.length > 0;
      if (said !== seal) return false;
      return !closed || manifest[0] === JSON.stringify(seen.manifest(sum));
    },
  };
};

const valueIn = (names: readonly string[], cells: readonly string[]): Value =>
  Object.fromEntries(
    names.flatMap((name, index) => {
      const kind = columns[name as keyof Case];
      return kind ? [[name, fieldOf(cells[index] ?? '', kind)] as const] : [];
    }),
  );

const isTooLong = (cells: readonly string[]): boolean =>
  cells.reduce((sum, cell) => sum + cell.length, 0) > MOST_PER_LINE;

function* sealedRows(text: string, found: Findings): Generator<Row> {
  const rows = readCsv(text);
  const names = rows.next().value?.cells ?? [];
  const seal = seals(names);
  let edited = false;
  let last = 0;
  for (const { cells, line } of rows) {
    last = line;
    if (isTooLong(cells)) {
      found.errors.push({ line, why: 'rowTooLong' });
      continue;
    }
    const value = valueIn(names, cells);
    if (!edited && !seal.take(cells, value)) {
      edited = true;
      found.errors.push({ line, why: 'edited' });
    }
    yield { line, value };
  }
  if (!seal.has || edited || last === 0) return;
  found.sealed = seal.closed();
  if (!found.sealed) found.errors.push({ line: last, why: 'cut' });
}

export function* csvRows(text: string, found: Findings): Generator<Row> {
  let line = 1;
  try {
    for (const row of sealedRows(text, found)) {
      line = row.line;
      yield row;
    }
  } catch {
    found.errors.push({ line, why: 'noCsv' });
  }
}
