import { fileNames, isSegment, nextSegment, openFolder } from './folder.ts';

/** As in lib.webworker: only a dedicated worker may have one. */
export interface SyncFile {
  getSize(): number;
  read(into: Uint8Array, where: { at: number }): number;
  write(bytes: Uint8Array, where: { at: number }): number;
  flush(): void;
  close(): void;
}

/** A new file is begun after so much: erasing and reading take one at a time into memory. */
const SEGMENT_BYTES = 4 * 1024 * 1024;
const LINE_FEED = 10;
const SPACE = 32;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

const openFile = async (
  folder: FileSystemDirectoryHandle,
  name: string,
  create = false,
): Promise<SyncFile> => {
  const file = await folder.getFileHandle(name, { create });
  return (
    file as unknown as { createSyncAccessHandle(): Promise<SyncFile> }
  ).createSyncAccessHandle();
};

const using = async <T>(opening: Promise<SyncFile>, work: (file: SyncFile) => T): Promise<T> => {
  const file = await opening;
  try {
    return work(file);
  } finally {
    file.close();
  }
};

/** A kill may have left half a line at the end: what comes now must not be joined to it. */
const endsWhole = (file: SyncFile, size: number): boolean => {
  if (size === 0) return true;
  const last = new Uint8Array(1);
  file.read(last, { at: size - 1 });
  return last[0] === LINE_FEED;
};

const put = (file: SyncFile, lines: string): void => {
  const size = file.getSize();
  const bytes = encoder.encode(endsWhole(file, size) ? lines : `\n${lines}`);
  const written = file.write(bytes, { at: size });
  if (written < bytes.length) throw new DOMException('Half a line.', 'QuotaExceededError');
  file.flush();
};

/** Adds whole lines at the end. Returns once they are with the disk. */
export const append = async (name: string, lines: string): Promise<void> => {
  const folder = await openFolder(name);
  const names = await fileNames(folder);
  const last = names.filter(isSegment).at(-1);
  const full =
    last !== undefined &&
    (await (await folder.getFileHandle(last)).getFile()).size >= SEGMENT_BYTES;
  const target = last === undefined || full ? nextSegment(names) : last;
  await using(openFile(folder, target, true), (file) => put(file, lines));
};

/** Which thing a line is about, and which write it is of, without reading the rest of it. */
const HEAD = /^[0-9a-f]{8} \{"key":"([^"\\]{1,200})","kind":"[a-z]+","seq":(\d+)/;

const blankIn = (file: SyncFile, before: ReadonlyMap<string, number>): void => {
  const bytes = new Uint8Array(file.getSize());
  file.read(bytes, { at: 0 });
  let start = 0;
  let changed = false;
  while (start < bytes.length) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const end = feed === -1 ? bytes.length : feed;
    const [, key = '', seq] = HEAD.exec(decoder.decode(bytes.subarray(start, start + 300))) ?? [];
    if (Number(seq) < (before.get(key) ?? 0)) {
      bytes.fill(SPACE, start, end);
      changed = true;
    }
    start = end + 1;
  }
  if (!changed) return;
  file.write(bytes, { at: 0 });
  file.flush();
};

/** Writes spaces over every line of these keys that is older than the given write. */
export const blank = async (name: string, before: ReadonlyMap<string, number>): Promise<void> => {
  const folder = await openFolder(name);
  for (const each of await fileNames(folder)) {
    await using(openFile(folder, each), (file) => blankIn(file, before));
  }
};
