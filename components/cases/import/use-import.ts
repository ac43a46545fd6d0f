import { useRef, useState } from 'react';
import type { Done } from '../use-done.ts';
import { mergeFiles } from './merge-files.ts';
import { type ReadFile, readFile } from './read-file.ts';

type Stage =
  | { at: 'start' }
  | { at: 'reading'; name: string; rows: number }
  | { at: 'preview'; files: ReadFile[] }
  | { at: 'merging' };

/** From files to a preview, from a preview into the register. */
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
      if (mine !== run.current) return;
      all.push(one);
    }
    setStage({ at: 'preview', files: all });
  };
  const merge = async (files: readonly ReadFile[]): Promise<void> => {
    setStage({ at: 'merging' });
    const done = await mergeFiles(files);
    setStage({ at: 'start' });
    onDone(done);
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
