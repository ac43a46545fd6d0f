import { useState } from 'react';
import type { Case, CaseChange } from '../../lib/cases/case.ts';
import type { Deed } from '../../lib/cases/change.ts';
import {
  changeCase,
  changeCases,
  eraseCase,
  eraseCases,
  restoreCase,
  restoreCases,
} from '../../lib/db.ts';

export interface Done {
  text: string;
  undo?: () => void;
}

const many = (count: number): string =>
  count === 1 ? '1 case' : `${count.toLocaleString()} cases`;

/** These fields as they were. */
const backTo = (before: Case, change: CaseChange): CaseChange =>
  Object.fromEntries(Object.keys(change).map((field) => [field, before[field as keyof Case]]));

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
        await changeCase(one.id, change, deed);
        if (deed.kind === 'note') return { text: 'Note added' };
        const back: Deed = { kind: 'changed', text: `Undone: ${deed.text}` };
        return {
          text: `${deed.text}.`,
          undo: undoing(() => changeCase(one.id, backTo(one, change), back)),
        };
      }),
    changeMany: (ids: readonly string[], change: CaseChange, text: string): void =>
      attempt(async () => {
        const kind = 'status' in change ? 'status' : 'changed';
        const before = await changeCases(ids, () => [change, { kind, text }]);
        const were = new Map(before.map((one) => [one.id, one]));
        const back = undoing(() =>
          changeCases([...were.keys()], (one) => [
            backTo(were.get(one.id) ?? one, change),
            { kind: 'changed', text: `Undone: ${text}` },
          ]),
        );
        return { text: `${text}: ${many(before.length)}.`, undo: back };
      }),
    erase: ({ id }: Case): void =>
      attempt(async () => {
        const before = await eraseCase(id);
        return { text: `Case ${id} deleted.`, undo: undoing(() => restoreCase(before)) };
      }),
    eraseMany: (ids: readonly string[]): void =>
      attempt(async () => {
        const before = await eraseCases(ids);
        return {
          text: `${many(before.length)} deleted.`,
          undo: undoing(() => restoreCases(before)),
        };
      }),
  };
};
