import { fileNames, nextSegment, openFolder } from './folder.ts';
import { linesOf } from './line.ts';

/**
 * Beside the database, because Chrome may lose the whole of it when it is killed: plain files that are
 * only ever added to. Never in a page of a site: the folder belongs to the extension's own origin.
 */
export interface Journal {
  /** Resolves once the lines are in the file. */
  append(lines: string): Promise<void>;
  /** Writes over every line of these keys older than the given write; false where that cannot be done here. */
  blank(before: ReadonlyMap<string, number>): Promise<boolean>;
  /** Every line there is, whole or not, in no order that matters. */
  lines(): AsyncIterable<string>;
  /** From now on lines go into a new file. Returns the names of those before it. */
  turn(): Promise<string[]>;
  drop(names: readonly string[]): Promise<void>;
  bytes(): Promise<number>;
  isEmpty(): Promise<boolean>;
}

export type Ask =
  | { do: 'append'; name: string; lines: string }
  | { do: 'blank'; name: string; before: ReadonlyMap<string, number> };

/** What a dedicated worker does for us; null in a service worker, which can start none. */
export type Hand = ((ask: Ask) => Promise<void>) | null;

const locked = <T>(name: string, work: () => Promise<T>): Promise<T> =>
  navigator.locks.request(`journal-${name}`, work) as Promise<T>;

/**
 * A service worker has no file it can add to. A file rewritten by createWritable lost records when the
 * browser was killed; a new one for each write lost none.
 */
const writeOnce = async (folder: FileSystemDirectoryHandle, lines: string): Promise<void> => {
  const file = await folder.getFileHandle(`${Date.now()}-${crypto.randomUUID()}.one`, {
    create: true,
  });
  const stream = await file.createWritable();
  await stream.write(lines);
  await stream.close();
};

async function* pieces(folder: FileSystemDirectoryHandle, name: string): AsyncGenerator<string> {
  const file = await folder.getFileHandle(name).then(
    (handle) => handle.getFile(),
    () => null,
  );
  // Dropped since the names were read: what it held is in a newer one.
  if (!file) return;
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}

export const openJournal = (name: string, hand: Hand): Journal => ({
  append: (lines) =>
    locked(name, async () => {
      if (hand) await hand({ do: 'append', name, lines });
      else await writeOnce(await openFolder(name), lines);
    }),
  blank: (before) =>
    locked(name, async () => {
      await hand?.({ do: 'blank', name, before });
      return hand !== null;
    }),
  lines: async function* () {
    const folder = await openFolder(name);
    for (const each of await fileNames(folder)) yield* linesOf(pieces(folder, each));
  },
  turn: () =>
    locked(name, async () => {
      const folder = await openFolder(name);
      const names = await fileNames(folder);
      await folder.getFileHandle(nextSegment(names), { create: true });
      return names;
    }),
  drop: (names) =>
    locked(name, async () => {
      const folder = await openFolder(name);
      for (const each of names) await folder.removeEntry(each).catch(() => {});
    }),
  isEmpty: async () => (await fileNames(await openFolder(name))).length === 0,
  bytes: async () => {
    const folder = await openFolder(name);
    let sum = 0;
    for (const each of await fileNames(folder)) {
      sum += (await (await folder.getFileHandle(each)).getFile()).size;
    }
    return sum;
  },
});
