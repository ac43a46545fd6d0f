import { MOST_PER_FILE, MOST_RATIO } from '../../../lib/export/limits.ts';
import { t } from '../../../lib/i18n.ts';

/** Why a file is not read, as one sentence. */
export class FileRefused extends Error {
  override name = 'FileRefused';
}

const tooLarge = (): FileRefused => new FileRefused(t('import_tooLarge'));

/** A small file may well hold much of the same; what is small in the end harms nobody. */
const HARMLESS = 1_000_000;

/** What a compressed file holds, given up as soon as it is more than any of ours can be. */
const unpacked = async (file: File): Promise<string> => {
  const text = new TextDecoder();
  const pieces: string[] = [];
  let size = 0;
  const reader = file.stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.byteLength;
      if (size > MOST_PER_FILE) throw tooLarge();
      if (size > HARMLESS && size > MOST_RATIO * file.size) throw new FileRefused(t('import_bomb'));
      pieces.push(text.decode(value, { stream: true }));
    }
  } catch (error) {
    await reader.cancel().catch(() => {});
    if (error instanceof FileRefused) throw error;
    throw new FileRefused(t('import_notUnpacked'));
  }
  return pieces.join('') + text.decode();
};

/** The text of a file, unpacked where its name says that it is packed. Throws where it is refused. */
export const textOf = async (file: File): Promise<string> => {
  if (file.size > MOST_PER_FILE) throw tooLarge();
  if (/\.(?:zip|7z|rar|zst|bz2|xz)$/i.test(file.name)) throw new FileRefused(t('import_otherPack'));
  return /\.gz$/i.test(file.name) ? unpacked(file) : file.text();
};
