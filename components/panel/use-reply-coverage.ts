import { useEffect } from 'react';
import type { Case } from '../../lib/cases/case.ts';
import { noteCoverage } from '../../lib/db/owed.ts';
import type { Situation } from '../../lib/reply/move.ts';
import { replyCoverage } from '../../lib/reply/reply-coverage.ts';

/** Notes in the case of this conversation what the latest reply took up of the customer's points. */
export const useReplyCoverage = (situation: Situation, one: Case | null | undefined): void => {
  useEffect(() => {
    if (!one || one.status === 'closed') return;
    const taken = replyCoverage(situation.conversation, situation.reading);
    // What could not be noted is tried again when the conversation is next looked at.
    if (taken) noteCoverage(one.id, taken).catch(() => {});
  }, [situation, one]);
};
