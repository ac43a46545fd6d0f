import { planMerge } from '../../../lib/db.ts';
import { type Imported, importing } from '../../../lib/export/import.ts';
import { t } from '../../../lib/i18n.ts';
import { FileRefused, textOf } from './file-text.ts';
import { sayError } from './say-error.ts';

/** What was read, with what is wrong in words. */
interface Read extends Omit<Imported, 'errors'> {
  errors: { line: number; why: string }[];
}

/** A file, and what it would do to the register. */
export interface ReadFile {
  name: string;
  read: Read;
  fresh: number;
  changed: number;
  same: number;
  erased: number;
}

const breathe = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

const refused = (why: string): Read => ({
  cases: [],
  errors: [{ line: 1, why }],
  refused: 1,
  manifest: 'none',
});

const contentOf = async (file: File, onRows: (rows: number) => void): Promise<Read> => {
  try {
    const steps = importing(await textOf(file));
    for (;;) {
      const { done, value } = steps.next();
      if (done) return { ...value, errors: value.errors.map(sayError) };
      onRows(value);
      await breathe();
    }
  } catch (error) {
    return refused(error instanceof FileRefused ? error.message : t('import_unread'));
  }
};

export const readFile = async (file: File, onRows: (rows: number) => void): Promise<ReadFile> => {
  const read = await contentOf(file, onRows);
  const { done, erased } = await planMerge(read.cases);
  const fresh = done.filter(({ before }) => before === null).length;
  const changed = done.length - fresh;
  const same = read.cases.length - done.length - erased;
  return { name: file.name, read, fresh, changed, same, erased };
};
