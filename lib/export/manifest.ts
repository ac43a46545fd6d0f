import { z } from 'zod';
import { type Case, SCHEMA_VERSION } from '../cases/case.ts';
import { sha256 } from '../cases/sha256.ts';

/** Cases to be written: a list, or a stream that need not fit in memory. */
export type Cases = Iterable<Case> | AsyncIterable<Case>;

/** What a file says of itself at its end, so that a damaged or edited one is told. */
export const manifestSchema = z.strictObject({
  schemaVersion: z.int().positive(),
  count: z.int().nonnegative(),
  /** When the first and the last of the cases were logged; null where there are none. */
  from: z.iso.datetime().nullable(),
  to: z.iso.datetime().nullable(),
  /** Over every case as compact JSON, each followed by a line feed, in the order of the file. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
type Manifest = z.infer<typeof manifestSchema>;

interface Tally {
  add(one: { created?: unknown }): void;
  manifest(): Manifest;
}

export const tally = (): Tally => {
  const sum = sha256();
  let count = 0;
  let from: string | null = null;
  let to: string | null = null;
  return {
    add: (one) => {
      sum.add(`${JSON.stringify(one)}\n`);
      count += 1;
      const { created } = one;
      if (typeof created !== 'string') return;
      if (from === null || created < from) from = created;
      if (to === null || created > to) to = created;
    },
    manifest: () => ({ schemaVersion: SCHEMA_VERSION, count, from, to, sha256: sum.hex() }),
  };
};
