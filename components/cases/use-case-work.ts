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
import { type Done, useDone } from './use-done.ts';

/** A way back that has nothing to add. */
const silently = (work: () => Promise<unknown>) => (): Promise<null> => work().then(() => null);

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
  await changeCase(one.id, full(one), deed);
  if (deed.kind === 'note') return { text: t('history_noteAdded') };
  const undo = silently(() => undoChanges([one], full, undone(deed.text)));
  return { text: `${deed.text}.`, undo };
};

const changedMany = async (
  ids: readonly string[],
  change: CaseChange,
  text: string,
): Promise<Done> => {
  const kind = kindOf(change);
  const full = await whole(change);
  const before = await changeCases(ids, (one) => [full(one), { kind, text }]);
  const undo = silently(() => undoChanges(before, full, undone(text)));
  const many = before.length === 1 ? '' : `: ${tCount('cases_count', before.length)}`;
  return { text: `${text}${many}.`, undo };
};

const erased = async ({ id }: Case): Promise<Done> => {
  const before = await eraseCase(id);
  return { text: t('case_deleted', id), undo: silently(() => restoreCase(before)) };
};

const erasedMany = async (ids: readonly string[]): Promise<Done> => {
  const before = await eraseCases(ids);
  return {
    text: tCount('cases_deleted', before.length),
    undo: silently(() => restoreCases(before)),
  };
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
    eraseCustomer: (one: Case): void => {
      // What was done before may hold words of this customer.
      forGood();
      attempt(() => erasedCustomer(one));
    },
  };
};
