import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { Case } from '../../lib/cases/case.ts';
import { casesOf } from '../../lib/db/customer.ts';
import type { Conversation } from '../../lib/text/conversation.ts';
import { continuedBy, historyOf } from './history.ts';

const nobody: readonly Case[] = [];

/** What the register knows of this customer. A register that cannot be read says so at the foot. */
export const useKnown = (conversation: Conversation) => {
  const { site, account, thread, customer } = conversation;
  const found = useLiveQuery(
    () => casesOf(conversation).catch(() => nobody),
    [site, account, thread, customer.address],
  );
  const known = found ?? nobody;
  return useMemo(() => {
    const place = { site, account, thread };
    return { known, continued: continuedBy(place, known), history: historyOf(place, known) };
  }, [site, account, thread, known]);
};
