import { type Case, caseSchema, SCHEMA_VERSION } from '../cases/case.ts';
import { mergeCases } from '../cases/merge.ts';
import { MOST_PER_FILE, MOST_ROWS } from './limits.ts';
import { manifestSchema, tally } from './manifest.ts';
import { type Findings, type ImportError, isObject, rowsOf } from './rows.ts';

export interface Imported {
  /** Each case once: a file may hold several revisions of it. */
  cases: Case[];
  errors: ImportError[];
  /** How many rows were refused: not all of very many are named. */
  refused: number;
  /** none: the file does not say what it holds. damaged: it holds something else than it says. */
  manifest: 'sound' | 'damaged' | 'none';
}

/** Refusals named one by one; a file of another kind would name a million. */
const MOST_REFUSALS = 1_000;
/** After so many rows a page may draw, and say how far it is. */
const ROWS_AT_ONCE = 250;

const refusal = (value: unknown): Omit<ImportError, 'line'> => {
  if (!isObject(value)) return { why: 'noCase' };
  const version = value.schemaVersion;
  if (typeof version === 'number' && version > SCHEMA_VERSION) return { why: 'newer' };
  const issue = caseSchema.safeParse(value).error?.issues[0];
  const field = issue?.path.join('.') || (issue?.code === 'unrecognized_keys' ? issue.keys[0] : '');
  return field ? { why: 'field', field } : { why: 'noCase' };
};

/** Whether a file holds what it says. */
const stateOf = (claim: unknown, seen: ReturnType<typeof tally>): Imported['manifest'] => {
  if (claim === undefined) return 'none';
  const said = manifestSchema.safeParse(claim).data;
  const kept = seen.manifest();
  return said?.sha256 === kept.sha256 && said.count === kept.count ? 'sound' : 'damaged';
};

/** What the rows of a file come to, put in one after the other. */
const collecting = (errors: ImportError[]) => {
  const cases = new Map<string, Case>();
  const seen = tally();
  let claim: unknown;
  let refused = 0;
  return {
    put: ({ line, value }: { line: number; value: unknown }): void => {
      if (isObject(value) && 'manifest' in value) {
        claim = value.manifest;
        return;
      }
      if (isObject(value)) seen.add(value);
      const { data } = caseSchema.safeParse(value);
      if (!data) {
        refused += 1;
        if (errors.length < MOST_REFUSALS) errors.push({ line, ...refusal(value) });
        return;
      }
      const same = cases.get(data.id);
      cases.set(data.id, same ? mergeCases(same, data) : data);
    },
    result: (sealed: boolean): Imported => {
      const told = errors.filter(({ why }) => why === 'edited' || why === 'cut').length;
      const state = sealed ? 'sound' : stateOf(claim, seen);
      return {
        cases: [...cases.values()],
        errors,
        refused: Math.max(refused, errors.length - told),
        manifest: told > 0 ? 'damaged' : state,
      };
    },
  };
};

/** Reads a file step by step; each step says how many rows it has behind it. Nothing is stored. */
export function* importing(file: string): Generator<number, Imported> {
  const found: Findings = { errors: [], sealed: false };
  const { errors } = found;
  if (file.length > MOST_PER_FILE) {
    errors.push({ line: 1, why: 'fileTooLarge' });
    return { cases: [], errors, refused: 1, manifest: 'none' };
  }
  const text = file.startsWith('\ufeff') ? file.slice(1) : file;
  const { put, result } = collecting(errors);
  let rows = 0;
  for (const row of rowsOf(text, found)) {
    rows += 1;
    if (rows % ROWS_AT_ONCE === 0) yield rows;
    if (rows > MOST_ROWS) {
      errors.push({ line: row.line, why: 'tooManyRows' });
      break;
    }
    put(row);
  }
  return result(found.sealed);
}

/** The cases of an exported file, and what in it is not one, at one go. */
export const importCases = (file: string): Imported => {
  const steps = importing(file);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
};
