import { useEffect } from 'react';
import type { Case } from '../../lib/cases/case.ts';
import { movedAt } from '../../lib/cases/moved.ts';
import { noteFollowed, noteMove } from '../../lib/db/owed.ts';
import type { Situation } from '../../lib/reply/move.ts';
import { askedToWrite, hasWrittenSince } from '../../lib/reply/moved.ts';

/** What could not be noted is tried again when the conversation is next looked at. */
const quietly = (work: Promise<unknown>): void => void work.catch(() => {});

/**
 * Notes in the register what the page shows: that the customer was asked to write in private, and that
 * they have. `one` is the case of this conversation, or the one that goes on in it.
 */
export const useMoved = (situation: Situation, one: Case | null | undefined): void => {
  useEffect(() => {
    if (!one || one.status === 'closed') return;
    const asked = askedToWrite(situation);
    if (asked) {
      quietly(noteMove(one.id, { ...asked, from: situation.conversation.channel }));
      return;
    }
    const since = one.channelMoves.some(({ followed }) => followed === null) ? movedAt(one) : null;
    if (since !== null && hasWrittenSince(situation, since)) quietly(noteFollowed(one.id));
  }, [situation, one]);
};
