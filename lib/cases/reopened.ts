import type { Case, CaseChange } from './case.ts';
import { type Clocks, dueAfter } from './clocks.ts';

/**
 * What taking a case up again means for its clocks: an answer is owed once more, in the time that the
 * settings give from now on. The old due time would make it overdue before anybody could answer.
 */
export const reopened = (one: Case, clocks: Clocks, now: string): CaseChange =>
  one.status === 'reopened'
    ? {}
    : {
        respondedAt: null,
        closedAt: null,
        responseDue: dueAfter(now, 'response', one.public, clocks),
      };
