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
  RegisterError,
  restoreCases,
} from '../../lib/db.ts';
import { t, tCount } from '../../lib/i18n.ts';
import { readSettings } from '../../lib/settings.ts';
import { type Done, useDone } from './use-done.ts';

/** The way back from what is said to be done; it tells how many cases it had to leave as they are. */
const back = (text: string, work: () => Promise<number>): Required<Done> => ({
  text,
  undo: async () => ((await work()) === 0 ? null : { text: t('history_undoneExcept', text) }),
});

const undone = (text: string): Deed => ({ kind: 'changed', text: t('history_undone', text) });

/** The change, with what it means for the clocks of a case where that case is taken up again. */
const whole = async (change: CaseChange): Promise<(one: Case) => CaseChange> => {
  if (change.status !== 'reopened') return () => change;
  const { clocks } = await readSettings();
  const now = new Date().toISOString();
  return (one) => ({ ...change, ...reopened(one, clocks, now) });
};

const changed = async (one: Case, change: CaseChange, deed: Deed): Promise<Done> => {
  const full = await whole(change);
  if (deed.kind === 'note') {
    await changeCase(one.id, full(one), deed);
    return { text: t('history_noteAdded') };
  }
  // As it is in the register: what is shown may be a change behind.
  const before = await changeCases([one.id], (here) => [full(here), deed]);
  if (before.length === 0) throw new RegisterError('missing');
  return back(`${deed.text}.`, () => undoChanges(before, full, undone(deed.text)));
};

const changedMany = async (
  ids: readonly string[],
  change: CaseChange,
  text: string,
): Promise<Done> => {
  const kind = kindOf(change);
  const full = await whole(change);
  const before = await changeCases(ids, (one) => [full(one), { kind, text }]);
  const many = before.length === 1 ? '' : `: ${tCount('cases_count', before.length)}`;
  return back(`${text}${many}.`, () => undoChanges(before, full, undone(text)));
};

const erased = async ({ id }: Case): Promise<Done> => {
  const before = await eraseCase(id);
  return back(t('case_deleted', id), () => restoreCases([before]));
};

const erasedMany = async (ids: readonly string[]): Promise<Done> => {
  const before = await eraseCases(ids);
  return back(tCount('cases_deleted', before.length), () => restoreCases(before));
};

const erasedCustomer = async ({ pseudonym }: Case): Promise<Done> => {
  const { before, held } = await eraseCustomer(pseudonym);
  const stay = held === 0 ? '' : ` ${tCount('erase_held', held)}`;
  return { text: `${tCount('erase_done', before.length)}${stay}` };
};

/** The work on cases, and what to say after it: each with a way back. */
export const useCaseWork = () => {
  const { attempt, forGood, ...said } = useDone();
  return {
    ...said,
    change: (one: Case, change: CaseChange, deed: Deed): void =>
      attempt(() => changed(one, change, deed)),
    changeMany: (ids: readonly string[], change: CaseChange, text: string): void =>
      attempt(() => changedMany(ids, change, text)),
    erase: (one: Case): void => attempt(() => erased(one)),
    eraseMany: (ids: readonly string[]): void => attempt(() => erasedMany(ids)),
    eraseCustomer: (one: Case): void =>
      attempt(() => {
        // What was done before may hold words of this customer.
        forGood();
        return erasedCustomer(one);
      }),
  };
};
