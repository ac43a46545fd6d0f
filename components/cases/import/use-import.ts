import { useRef, useState } from 'react';
import type { Case } from '../../../lib/cases/case.ts';
import { mergeCases } from '../../../lib/cases/merge.ts';
import { mergeIn, planMerge, takeBack } from '../../../lib/db.ts';
import { type Imported, importing } from '../../../lib/export/import.ts';
import { t, tCount } from '../../../lib/i18n.ts';
import type { Done } from '../use-done.ts';
import { FileRefused, textOf } from './file-text.ts';
import { sayError } from './say-error.ts';

/** What was read, with what is wrong in words. */
interface Read extends Omit<Imported, 'errors'> {
  errors: { line: number; why: string }[];
}

export interface ReadFile {
  name: string;
  read: Read;
  fresh: number;
  changed: number;
  same: number;
  erased: number;
}

type Stage =
  | { at: 'start' }
  | { at: 'reading'; name: string; rows: number }
  | { at: 'preview'; files: ReadFile[] }
  | { at: 'merging' };

const breathe = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

const refused = (why: string): Read => ({
  cases: [],
  errors: [{ line: 1, why }],
  refused: 1,
  manifest: 'none',
});

const readFile = async (file: File, onRows: (rows: number) => void): Promise<Read> => {
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

/** The cases of all these files, each once: in whichever order they come, the result is the same. */
const together = (files: readonly ReadFile[]): Case[] => {
  const all = new Map<string, Case>();
  for (const { read } of files)
    for (const one of read.cases) {
      const same = all.get(one.id);
      all.set(one.id, same ? mergeCases(same, one) : one);
    }
  return [...all.values()];
};

const left = (kept: number): Done => ({
  text: kept === 0 ? t('import_back') : tCount('import_backExcept', kept),
});

/** From files to a preview, from a preview into the register, and back. */
export const useImport = (onDone: (done: Done) => void) => {
  const [stage, setStage] = useState<Stage>({ at: 'start' });
  const run = useRef(0);
  const fail = (error: unknown): void => {
    setStage({ at: 'start' });
    onDone({ text: error instanceof Error ? error.message : String(error) });
  };

  const read = async (files: readonly File[]): Promise<void> => {
    run.current += 1;
    const mine = run.current;
    const all: ReadFile[] = [];
    for (const file of files) {
      const { name } = file;
      setStage({ at: 'reading', name, rows: 0 });
      const one = await readFile(file, (rows) => {
        if (mine === run.current) setStage({ at: 'reading', name, rows });
      });
      const { done, erased } = await planMerge(one.cases);
      const fresh = done.filter(({ before }) => before === null).length;
      const changed = done.length - fresh;
      const same = one.cases.length - done.length - erased;
      all.push({ name, read: one, fresh, changed, same, erased });
      if (mine !== run.current) return;
    }
    setStage({ at: 'preview', files: all });
  };

  const merge = async (files: readonly ReadFile[]): Promise<void> => {
    setStage({ at: 'merging' });
    const done = await mergeIn(together(files));
    const fresh = done.filter(({ before }) => before === null).length;
    setStage({ at: 'start' });
    if (done.length === 0) return onDone({ text: t('import_wasNothing') });
    onDone({
      text: `${[
        fresh > 0 && tCount('import_addedCases', fresh),
        fresh < done.length && tCount('import_changedCases', done.length - fresh),
      ]
        .filter(Boolean)
        .join(', ')}.`,
      undo: () => takeBack(done).then(left),
    });
  };

  return {
    stage,
    read: (files: readonly File[]) => void read(files).catch(fail),
    merge: (files: readonly ReadFile[]) => void merge(files).catch(fail),
    cancel: () => {
      run.current += 1;
      setStage({ at: 'start' });
    },
  };
};
