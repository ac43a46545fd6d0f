import { statuses } from '../cases/vocabulary.ts';
import { guarded, opened } from './open.ts';

const open: readonly string[] = statuses.filter(
  (status) => status !== 'resolved' && status !== 'closed',
);

/** How many cases are neither resolved, closed nor erased. Only those that name nobody are read. */
export const openCount = (): Promise<number> =>
  guarded(async () => {
    const { cases } = opened().db;
    const all = await cases.where('status').anyOf(open).count();
    const nameless = cases.where('pseudonym').equals('');
    const gone = await nameless
      .filter(({ erasedAt, status }) => erasedAt !== null && open.includes(status))
      .count();
    return all - gone;
  });
