import { blankOld, carry } from './carry.ts';
import type { Numbered } from './journal/line.ts';
import { guarded, opened, say } from './open.ts';
import { type Pen, penFor } from './pen.ts';
import { mustBeCurrent, type Register, RegisterError } from './register.ts';
import { tellWritten } from './tell-written.ts';

const written = (db: Register) => [
  db.cases,
  db.secrets,
  db.outbox,
  db.blanks,
  db.tombstones,
  db.parts,
  db.stale,
  db.dues,
];

/** The journal did not take something: the next write that it takes brings it along. */
let behind = false;

/**
 * One change to the register: all of it or nothing, and never to a newer one. What is noted in the
 * outbox within the same transaction reaches the journal before this returns, or when the register is
 * next opened: the journal never holds what the database refused, nor lacks for long what it took.
 */
export const writing = <T>(work: (pen: Pen) => Promise<T>): Promise<T> =>
  guarded(async () => {
    const { db, journal } = opened();
    const made: Numbered[] = [];
    const result = await db.transaction('rw', written(db), async () => {
      mustBeCurrent(db);
      return work(penFor(db, made));
    });
    if (made.length > 0) tellWritten();
    if (!journal) return result;
    try {
      await carry(db, journal, behind ? await db.outbox.toArray() : made);
      await blankOld(db, journal);
      behind = false;
    } catch (error) {
      behind = true;
      say(new RegisterError('copy', error));
    }
    return result;
  });
