import { csvRows } from './csv-rows.ts';
import { DEEPEST, MOST_PER_LINE } from './limits.ts';

/** What is wrong with a file or with one of its rows; the interface has the words. */
type ImportTrouble =
  | 'newer'
  | 'noCase'
  | 'field'
  | 'fileTooLarge'
  | 'tooManyRows'
  | 'edited'
  | 'cut'
  | 'rowTooLong'
  | 'lineTooLong'
  | 'tooDeep'
  | 'noCsv'
  | 'noJson';

export interface ImportError {
  line: number;
  why: ImportTrouble;
  /** The field that does not fit, where it is one. */
  field?: string;
}

export interface Row {
  line: number;
  value: unknown;
}

/** What is found out on the way. */
export interface Findings {
  errors: ImportError[];
  /** Whether a CSV holds what its last row says. */
  sealed: boolean;
}

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
      errors.push({ line, why: 'lineTooLong' });
      continue;
    }
    if (isTooDeep(own)) {
      errors.push({ line, why: 'tooDeep' });
      continue;
    }
    try {
      yield { line, value: JSON.parse(own) };
    } catch {
      errors.push({ line, why: 'noJson' });
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

/** What may be cases in the text of a file, whichever of our formats it has. */
export const rowsOf = (text: string, found: Findings): Iterable<Row> => {
  if (/^\s*"/.test(text)) return csvRows(text, found);
  const laidOut = /^\s*(?:\{\s*\n|\[)/.test(text) ? documentRows(text) : null;
  return laidOut ?? jsonRows(text, found.errors);
};
