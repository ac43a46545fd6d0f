import { useState } from 'react';
import type { Case, CaseChange } from '../../lib/cases/case.ts';
import { type Deed, kindOf } from '../../lib/cases/change.ts';
import { reopened } from '../../lib/cases/reopened.ts';
import { eraseCustomer } from '../../lib/db/customer.ts';
import { undoChanges } from '../../lib/db/many.ts';
import {
  changeCase,
  changeCases,
  eraseCase,
  eraseCases,
  restoreCase,
  restoreCases,
} from '../../lib/db.ts';
import { t, tCount } from '../../lib/i18n.ts';
import { readSettings } from '../../lib/settings.ts';

export interface Done {
  text: string;
  undo?: () => void;
}

const many = (count: number): string => tCount('cases_count', count);

const undone = (text: string): Deed => ({ kind: 'changed', text: t('history_undone', text) });

/** The change, with what it means for the clocks of a case where that case is taken up again. */
const whole = async (change: CaseChange): Promise<(one: Case) => CaseChange> => {
  if (change.status !== 'reopened') return () => change;
  const { clocks } = await readSettings();
  const now = new Date().toISOString();
  return (one) => ({ ...change, ...reopened(one, clocks, now) });
};

/** The work on cases, and what to say after it: each with a way back. */
export const useCaseWork = () => {
  const [done, setDone] = useState<Done | null>(null);
  const fail = (error: unknown): void =>
    setDone({ text: error instanceof Error ? error.message : String(error) });
  const attempt = (work: () => Promise<Done | null>): void => {
    work().then(setDone, fail);
  };
  const undoing = (work: () => Promise<unknown>) => () =>
    attempt(async () => {
      await work();
      return null;
    });

  return {
    done,
    say: setDone,
    forget: () => setDone(null),
    change: (one: Case, change: CaseChange, deed: Deed): void =>
      attempt(async () => {
        const full = await whole(change);
        await changeCase(one.id, full(one), deed);
        if (deed.kind === 'note') return { text: t('history_noteAdded') };
        const undo = undoing(() => undoChanges([one], full, undone(deed.text)));
        return { text: `${deed.text}.`, undo };
      }),
    changeMany: (ids: readonly string[], change: CaseChange, text: string): void =>
      attempt(async () => {
        const kind = kindOf(change);
        const full = await whole(change);
        const before = await changeCases(ids, (one) => [full(one), { kind, text }]);
        const undo = undoing(() => undoChanges(before, full, undone(text)));
        return { text: `${text}: ${many(before.length)}.`, undo };
      }),
    erase: ({ id }: Case): void =>
      attempt(async () => {
        const before = await eraseCase(id);
        return { text: t('case_deleted', id), undo: undoing(() => restoreCase(before)) };
      }),
    eraseCustomer: ({ pseudonym }: Case): void =>
      attempt(async () => {
        const { before, held } = await eraseCustomer(pseudonym);
        const stay = held === 0 ? '' : ` ${tCount('erase_held', held)}`;
        return { text: `${tCount('erase_done', before.length)}${stay}` };
      }),
    eraseMany: (ids: readonly string[]): void =>
      attempt(async () => {
        const before = await eraseCases(ids);
        return {
          text: tCount('cases_deleted', before.length),
          undo: undoing(() => restoreCases(before)),
        };
      }),
  };
};
