import type { Case } from '../cases/case.ts';
import { nextDue } from '../cases/clocks.ts';
import type { Due } from './register.ts';

/** When the next thing is owed of this case; none where it is closed or owes nothing. */
export const dueOf = (one: Case): Due[] => {
  const at = one.status === 'closed' ? null : nextDue(one);
  return at === null ? [] : [{ id: one.id, at }];
};
