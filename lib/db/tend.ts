import { isPastRetention } from '../cases/retention.ts';
import { blankOld } from './carry.ts';
import { compactIfLarge } from './compact.ts';
import { eraseCases } from './many.ts';
import { guarded, opened } from './open.ts';

const BATCH = 500;

/** Erases what has been kept as long as it may be. Returns how many. */
const eraseExpired = async (now: Date): Promise<number> => {
  let count = 0;
  for (;;) {
    const past = await guarded(() =>
      opened()
        .db.cases.where('retainUntil')
        .below(now.toISOString())
        .filter((one) => isPastRetention(one, now))
        .limit(BATCH)
        .primaryKeys(),
    );
    if (past.length === 0) return count;
    count += (await eraseCases(past)).length;
  }
};

/** What a register needs every day: erasing what is past its time, and a journal that does not grow. */
export const tend = async (now: Date): Promise<void> => {
  await eraseExpired(now);
  const { db, journal } = opened();
  if (!journal) return;
  await blankOld(db, journal);
  await compactIfLarge(db, journal);
};
