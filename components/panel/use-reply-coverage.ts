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
  // Not at every change of the case: two windows that show more and less of the same conversation
  // would each write over what the other noted, without end.
  const id = one && one.status !== 'closed' ? one.id : null;
  useEffect(() => {
    if (id === null) return;
    const taken = replyCoverage(conversation);
    // What could not be noted is tried again when the conversation is next looked at.
    if (taken) noteCoverage(id, taken).catch(() => {});
  }, [conversation, id]);
};
