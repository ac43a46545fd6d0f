import { statuses } from '../cases/vocabulary.ts';
import { guarded, opened } from './open.ts';

/** How many cases are neither resolved, closed nor erased. Those whose work is over are not touched. */
export const openCount = (): Promise<number> =>
  guarded(() =>
    opened()
      .db.cases.where('status')
      .anyOf(statuses.filter((status) => status !== 'resolved' && status !== 'closed'))
      .filter(({ erasedAt }) => erasedAt === null)
      .count(),
  );
