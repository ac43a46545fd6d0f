import { useEffect } from 'react';
import type { Case } from '../../lib/cases/case.ts';
import { noteCoverage } from '../../lib/db/owed.ts';
import { replyCoverage } from '../../lib/reply/reply-coverage.ts';
import type { Conversation } from '../../lib/text/conversation.ts';

/** Notes in the case of this conversation what the latest reply took up of the customer's points. */
export const useReplyCoverage = (
  conversation: Conversation,
  one: Case | null | undefined,
): void => {
  useEffect(() => {
    if (!one || one.status === 'closed') return;
    const taken = replyCoverage(conversation);
    // What could not be noted is tried again when the conversation is next looked at.
    if (taken) noteCoverage(one.id, taken).catch(() => {});
  }, [conversation, one]);
};
