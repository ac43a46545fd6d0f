/** The journal's own folder in the origin's private file system. */
export const openFolder = async (name: string): Promise<FileSystemDirectoryHandle> => {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(`journal-${name}`, { create: true });
};

/** Every file of the journal, oldest segment first. */
export const fileNames = async (folder: FileSystemDirectoryHandle): Promise<string[]> => {
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  return names.sort();
};

const SEGMENT = /^\d{8}\.log$/;

export const isSegment = (name: string): boolean => SEGMENT.test(name);

export const nextSegment = (names: readonly string[]): string => {
  const last = names.filter(isSegment).at(-1) ?? '0';
  return `${`${Number.parseInt(last, 10) + 1}`.padStart(8, '0')}.log`;
};
