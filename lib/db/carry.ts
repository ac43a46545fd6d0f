import { compact } from './compact.ts';
import type { Journal } from './journal/journal.ts';
import { lineOf, type Numbered } from './journal/line.ts';
import type { Register } from './register.ts';

/** Writes into the journal what the database has just taken, and then lets go of it. */
export const carry = async (
  db: Register,
  journal: Journal,
  entries: readonly Numbered[],
): Promise<void> => {
  if (entries.length === 0) return;
  await journal.append(entries.map(lineOf).join(''));
  await db.outbox.bulkDelete(entries.map(({ seq }) => seq));
};

/** What was erased leaves the journal too: its older lines are written over, or all is written anew. */
export const blankOld = async (db: Register, journal: Journal): Promise<void> => {
  const blanks = await db.blanks.toArray();
  if (blanks.length === 0) return;
  const before = new Map(blanks.map(({ key, seq }) => [key, seq]));
  if (!(await journal.blank(before))) await compact(db, journal);
  await db.transaction('rw', db.blanks, async () => {
    for (const { key, seq } of blanks) {
      // Erased once more in the meantime: that one is still to be done.
      if ((await db.blanks.get(key))?.seq === seq) await db.blanks.delete(key);
    }
  });
};
