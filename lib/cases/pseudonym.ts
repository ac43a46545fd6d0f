import type { Conversation } from '../text/conversation.ts';
import { hash } from './sha256.ts';

interface Kept {
  conversation: Conversation;
  /** The register's own secret: without it nobody can try names against a pseudonym. */
  salt: string;
}

const made = (who: string, salt: string): string => `c-${hash(`${salt}\n${who}`).slice(0, 12)}`;

/** The same person gets the same pseudonym, by e-mail address even across sites. */
export const pseudonymOf = ({ conversation, salt }: Kept): string => {
  const { site, account, thread, customer } = conversation;
  const address = customer.address.trim().toLowerCase();
  const who = address || customer.name.trim().toLowerCase() || `${account}/${thread}`;
  return made(address.includes('@') ? who : `${site}/${who}`, salt);
};

/** Whose e-mail address or @handle on X this is; null for any other words. */
export const pseudonymBy = (words: string, salt: string): string | null => {
  const [, handle, email] = /^(?:@(\w+)|([^\s@]+@[^\s@]+))$/.exec(words.trim().toLowerCase()) ?? [];
  if (handle) return made(`x/${handle}`, salt);
  return email ? made(email, salt) : null;
};
