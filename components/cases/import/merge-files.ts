import type { Case } from '../../../lib/cases/case.ts';
import { mergeCases } from '../../../lib/cases/merge.ts';
import { mergeIn, takeBack } from '../../../lib/db.ts';
import { t, tCount } from '../../../lib/i18n.ts';
import type { Done } from '../use-done.ts';
import type { ReadFile } from './read-file.ts';

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

/** Brings them into the register; with the way back. */
export const mergeFiles = async (files: readonly ReadFile[]): Promise<Done> => {
  const done = await mergeIn(together(files));
  if (done.length === 0) return { text: t('import_wasNothing') };
  const fresh = done.filter(({ before }) => before === null).length;
  const said = [
    fresh > 0 && tCount('import_addedCases', fresh),
    fresh < done.length && tCount('import_changedCases', done.length - fresh),
  ];
  return {
    text: `${said.filter(Boolean).join(', ')}.`,
    undo: () => takeBack(done).then(left),
  };
};
