import { useState } from 'react';
import type { Case, CaseChange } from '../../lib/cases/case.ts';
import type { Deed } from '../../lib/cases/change.ts';
import { changeCase, eraseCase, restoreCase } from '../../lib/db.ts';

export interface Done {
  text: string;
  undo?: () => void;
}

/** The work on cases, and what to say after it: each with a way back. */
export const useCaseWork = () => {
  const [done, setDone] = useState<Done | null>(null);
  const fail = (error: unknown): void =>
    setDone({ text: error instanceof Error ? error.message : String(error) });
  const attempt = (work: () => Promise<Done | null>): void => {
    work().then(setDone, fail);
  };

  const undoChange = (before: Case, change: CaseChange, text: string): void =>
    attempt(async () => {
      const back = Object.keys(change).map((field) => [field, before[field as keyof Case]]);
      const deed: Deed = { kind: 'changed', text: `Undone: ${text}` };
      await changeCase(before.id, Object.fromEntries(back), deed);
      return null;
    });

  return {
    done,
    fail,
    forget: () => setDone(null),
    change: (one: Case, change: CaseChange, deed: Deed): void =>
      attempt(async () => {
        await changeCase(one.id, change, deed);
        if (deed.kind === 'note') return { text: 'Note added' };
        return { text: `${deed.text}.`, undo: () => undoChange(one, change, deed.text) };
      }),
    erase: ({ id }: Case): void =>
      attempt(async () => {
        const before = await eraseCase(id);
        const undo = () =>
          attempt(async () => {
            await restoreCase(before);
            return null;
          });
        return { text: `Case ${id} deleted.`, undo };
      }),
  };
};
