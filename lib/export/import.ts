import { type Case, caseSchema, SCHEMA_VERSION } from '../cases/case.ts';
import { mergeCases } from '../cases/merge.ts';
import { columns, fieldOf } from './columns.ts';
import { manifestSchema, tally } from './manifest.ts';
import { readCsv } from './read-csv.ts';

interface ImportError {
  line: number;
  /** One sentence. */
  why: string;
}

export interface Imported {
  /** Each case once: a file may hold several revisions of it. */
  cases: Case[];
  errors: ImportError[];
  /** none: the file does not say what it holds. damaged: it holds something else than it says. */
  manifest: 'sound' | 'damaged' | 'none';
}

interface Row {
  line: number;
  value: unknown;
}

const MOST_PER_LINE = 1_000_000;
const MOST = 200_000_000;

const isObject = (value: unknown): value is Record<string, unknown> =>
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
    try {
      yield { line, value: JSON.parse(own) };
    } catch {
      errors.push({ line, why: 'This line is not whole JSON: the file may have been cut off.' });
    }
  }
}

/** A JSON document somebody laid out anew: `line` is then which case it is. */
const documentRows = (text: string): Row[] | null => {
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

function* csvRows(text: string, errors: ImportError[]): Generator<Row> {
  let names: string[] | undefined;
  let line = 1;
  try {
    for (const { cells, line: at } of readCsv(text)) {
      line = at;
      if (!names) {
        names = cells;
        continue;
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

const refusal = (value: unknown): string => {
  if (!isObject(value)) return 'This is not a case.';
  const version = value.schemaVersion;
  if (typeof version === 'number' && version > SCHEMA_VERSION) {
    return 'This case was written by a newer Amends: update Amends, then import it again.';
  }
  const issue = caseSchema.safeParse(value).error?.issues[0];
  const field = issue?.path.join('.') || (issue?.code === 'unrecognized_keys' ? issue.keys[0] : '');
  return field ? `The field ${field} does not fit a case.` : 'This is not a case.';
};

const rowsOf = (text: string, errors: ImportError[]): Iterable<Row> => {
  if (/^\s*"/.test(text)) return csvRows(text, errors);
  const laidOut = /^\s*(?:\{\s*\n|\[)/.test(text) ? documentRows(text) : null;
  return laidOut ?? jsonRows(text, errors);
};

/** The cases of an exported file, and what in it is not one. Nothing is stored. */
export const importCases = (file: string): Imported => {
  if (file.length > MOST) {
    return { cases: [], errors: [{ line: 1, why: 'This file is too large.' }], manifest: 'none' };
  }
  const text = file.startsWith('\ufeff') ? file.slice(1) : file;
  const errors: ImportError[] = [];
  const cases = new Map<string, Case>();
  const seen = tally();
  let claim: unknown;
  for (const { line, value } of rowsOf(text, errors)) {
    if (isObject(value) && 'manifest' in value) {
      claim = value.manifest;
      continue;
    }
    if (isObject(value)) seen.add(value);
    const { data } = caseSchema.safeParse(value);
    if (!data) errors.push({ line, why: refusal(value) });
    else {
      const same = cases.get(data.id);
      cases.set(data.id, same ? mergeCases(same, data) : data);
    }
  }
  const said = manifestSchema.safeParse(claim).data;
  const kept = seen.manifest();
  const sound = said?.sha256 === kept.sha256 && said.count === kept.count;
  const manifest = claim === undefined ? 'none' : sound ? 'sound' : 'damaged';
  return { cases: [...cases.values()], errors, manifest };
};
