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
  /**
   * Over every case as compact JSON, each followed by a line feed, in the order of the file; in CSV
   * over the last row and the seal before it.
   */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});
type Manifest = z.infer<typeof manifestSchema>;

/** How many cases there are, and from when to when. */
export const span = () => {
  let count = 0;
  let from: string | null = null;
  let to: string | null = null;
  return {
    add: ({ created }: { created?: unknown }): void => {
      count += 1;
      if (typeof created !== 'string') return;
      if (from === null || created < from) from = created;
      if (to === null || created > to) to = created;
    },
    manifest: (sum: string): Manifest => ({
      schemaVersion: SCHEMA_VERSION,
      count,
      from,
      to,
      sha256: sum,
    }),
  };
};

interface Tally {
  add(one: { created?: unknown }): void;
  manifest(): Manifest;
}

export const tally = (): Tally => {
  const sum = sha256();
  const seen = span();
  return {
    add: (one) => {
      sum.add(`${JSON.stringify(one)}\n`);
      seen.add(one);
    },
    manifest: () => seen.manifest(sum.hex()),
  };
};
