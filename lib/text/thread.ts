import type { Conversation } from './conversation.ts';

export type Thread = Pick<Conversation, 'account' | 'thread'>;

/** The same for the same thread, and for no other of its site. */
export const threadKey = ({ account, thread }: Thread): string => `${account}\n${thread}`;
