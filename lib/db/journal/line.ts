import * as z from 'zod/mini';
import type { Case } from '../../cases/case.ts';
import { crc32 } from './crc32.ts';

/** What the journal keeps of one write. A row is whole each time, so its latest line is all of it. */
export type Entry =
  | { kind: 'case'; key: string; row: Case }
  | { kind: 'gone'; key: string }
  | { kind: 'secret'; key: string; row: { key: string; value: string } }
  | { kind: 'tombstone'; key: string; row: { key: string; at: string } };

/** Which of two lines about one thing is the later: every write of the register has its number. */
export type Numbered = Entry & { seq: number };

// The row is judged by whoever puts it back: here only the shape of the line is.
const numbered = z.looseObject({
  kind: z.enum(['case', 'gone', 'secret', 'tombstone']),
  key: z.string(),
  seq: z.int(),
});

const encoder = new TextEncoder();

/** `sum json`. The key comes first in the JSON, so that erasing can find it without reading the rest. */
export const lineOf = ({ key, kind, seq, ...rest }: Numbered): string => {
  const json = JSON.stringify({ key, kind, seq, ...rest });
  return `${crc32(encoder.encode(json))} ${json}\n`;
};

/** The entry of a line; null for a torn, blanked or damaged one. */
export const entryOf = (line: string): Numbered | null => {
  const json = line.slice(9);
  if (line[8] !== ' ' || crc32(encoder.encode(json)) !== line.slice(0, 8)) return null;
  try {
    const parsed = numbered.safeParse(JSON.parse(json));
    return parsed.success ? (parsed.data as unknown as Numbered) : null;
  } catch {
    return null;
  }
};

/** The lines of a text that comes in pieces. What follows the last line feed is given as well. */
export async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}
