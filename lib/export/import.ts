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
  /** How many rows were refused: not all of very many are named. */
  refused: number;
  /** none: the file does not say what it holds. damaged: it holds something else than it says. */
  manifest: 'sound' | 'damaged' | 'none';
}

interface Row {
  line: number;
  value: unknown;
}

const MOST_PER_LINE = 1_000_000;
/** In bytes of the file as in characters of its text. */
export const MOST_PER_FILE = 200_000_000;
const MOST_ROWS = 1_000_000;
// A case in its document is five deep.
const DEEPEST = 12;
/** Refusals named one by one; a file of another kind would name a million. */
const MOST_REFUSALS = 1_000;
/** After so many rows a page may draw, and say how far it is. */
const ROWS_AT_ONCE = 250;

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

/** Reads a file step by step; each step says how many rows it has behind it. Nothing is stored. */
export function* importing(file: string): Generator<number, Imported> {
  const errors: ImportError[] = [];
  const cases = new Map<string, Case>();
  if (file.length > MOST_PER_FILE) {
    errors.push({ line: 1, why: 'This file is too large.' });
    return { cases: [], errors, refused: 1, manifest: 'none' };
  }
  const text = file.startsWith('\ufeff') ? file.slice(1) : file;
  const seen = tally();
  let claim: unknown;
  let [rows, refused] = [0, 0];
  for (const { line, value } of rowsOf(text, errors)) {
    rows += 1;
    if (rows % ROWS_AT_ONCE === 0) yield rows;
    if (rows > MOST_ROWS) {
      errors.push({ line, why: 'The file goes on, but no more than a million cases are read.' });
      break;
    }
    if (isObject(value) && 'manifest' in value) {
      claim = value.manifest;
      continue;
    }
    if (isObject(value)) seen.add(value);
    const { data } = caseSchema.safeParse(value);
    if (!data) {
      refused += 1;
      if (errors.length < MOST_REFUSALS) errors.push({ line, why: refusal(value) });
      continue;
    }
    const same = cases.get(data.id);
    cases.set(data.id, same ? mergeCases(same, data) : data);
  }
  const manifest = claim === undefined ? 'none' : holds(claim, seen) ? 'sound' : 'damaged';
  const list = [...cases.values()];
  return { cases: list, errors, refused: Math.max(refused, errors.length), manifest };
}

/** Whether a file holds what it says. */
const holds = (claim: unknown, seen: ReturnType<typeof tally>): boolean => {
  const said = manifestSchema.safeParse(claim).data;
  const kept = seen.manifest();
  return said?.sha256 === kept.sha256 && said.count === kept.count;
};

/** The cases of an exported file, and what in it is not one, at one go. */
export const importCases = (file: string): Imported => {
  const steps = importing(file);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
};
