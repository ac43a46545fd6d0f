import type { Case } from '../cases/case.ts';
import { columns, fieldOf } from './columns.ts';
import { SEAL, sealOf } from './csv.ts';
import { readCsv } from './read-csv.ts';

export interface ImportError {
  line: number;
  /** One sentence. */
  why: string;
}

export interface Row {
  line: number;
  value: unknown;
}

const MOST_PER_LINE = 1_000_000;
// A case in its document is five deep.
const DEEPEST = 12;

/** True where brackets stand deeper in one another than in any case; those in texts do not count. */
const isTooDeep = (json: string): boolean => {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < json.length; at += 1) {
    const code = json.charCodeAt(at);
    if (inText) {
      if (code === 0x5c) at += 1;
      else if (code === 0x22) inText = false;
    } else if (code === 0x22) inText = true;
    else if (code === 0x7b || code === 0x5b) {
      depth += 1;
      if (depth > DEEPEST) return true;
    } else if (code === 0x7d || code === 0x5d) depth -= 1;
  }
  return false;
};

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A line's own text: our JSON documents carry a bracket or a comma around it. */
const bare = (line: string): string | null => {
  const text = line.trim().replace(/,$/, '');
  if (text === '' || text === ']' || text === '[') return null;
  if (/^\{"schemaVersion":\d+,"cases":\[$/.test(text)) return null;
  return text.startsWith('],"manifest":') ? `{${text.slice(2)}` : text;
};

function* jsonRows(text: string, errors: ImportError[]): Generator<Row> {
  let line = 0;
  for (const raw of text.split('\n')) {
    line += 1;
    const own = bare(raw);
    if (own === null) continue;
    if (own.length > MOST_PER_LINE) {
      errors.push({ line, why: 'This line is longer than a case can be.' });
      continue;
    }
    if (isTooDeep(own)) {
      errors.push({ line, why: 'This line is nested deeper than a case is.' });
      continue;
    }
    try {
      yield { line, value: JSON.parse(own) };
    } catch {
      errors.push({ line, why: 'This line is not whole JSON: the file may have been cut off.' });
    }
  }
}

/** A JSON document somebody laid out anew: `line` is then which case it is. */
const documentRows = (text: string): Row[] | null => {
  if (isTooDeep(text)) return null;
  try {
    const whole: unknown = JSON.parse(text);
    const list = isObject(whole) ? whole.cases : whole;
    if (!Array.isArray(list)) return null;
    const rows = list.map((value, index) => ({ line: index + 1, value: value as unknown }));
    const manifest = isObject(whole) ? whole.manifest : undefined;
    return manifest ? [...rows, { line: list.length + 1, value: { manifest } }] : rows;
  } catch {
    return null;
  }
};

/** The seal of a row, where the file has them, is the one that its cells and those before it give. */
const sealed = (names: readonly string[]) => {
  const at = names.indexOf(SEAL);
  let before = '';
  return (cells: readonly string[]): boolean => {
    if (at === -1) return true;
    before = sealOf(before, cells.toSpliced(at, 1));
    return before === cells[at];
  };
};

export const EDITED = 'From this line on the file is not as it was exported.';

function* csvRows(text: string, errors: ImportError[]): Generator<Row> {
  let names: string[] | undefined;
  let isWhole = sealed([]);
  let edited = false;
  let line = 1;
  try {
    for (const { cells, line: at } of readCsv(text)) {
      line = at;
      if (!names) {
        names = cells;
        isWhole = sealed(names);
        continue;
      }
      if (!edited && !isWhole(cells)) {
        edited = true;
        errors.push({ line, why: EDITED });
      }
      const value = names.flatMap((name, index) => {
        const kind = columns[name as keyof Case];
        return kind ? [[name, fieldOf(cells[index] ?? '', kind)] as const] : [];
      });
      yield { line, value: Object.fromEntries(value) };
    }
  } catch {
    errors.push({ line, why: 'From here on this is not CSV as Amends writes it.' });
  }
}

/** What may be cases in the text of a file, whichever of our formats it has. */
export const rowsOf = (text: string, errors: ImportError[]): Iterable<Row> => {
  if (/^\s*"/.test(text)) return csvRows(text, errors);
  const laidOut = /^\s*(?:\{\s*\n|\[)/.test(text) ? documentRows(text) : null;
  return laidOut ?? jsonRows(text, errors);
};
