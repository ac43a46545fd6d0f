import type { ReplySettings } from './move.ts';

/** Opens a private message with the team, or an e-mail to it; null when we know neither. */
export const privateLink = ({ contact }: ReplySettings): string | null => {
  const id = contact.xUserId.trim();
  if (/^\d{1,20}$/.test(id)) return `https://x.com/messages/compose?recipient_id=${id}`;
  const email = contact.email.trim();
  return /^[^\s@,?&]+@[^\s@,?&]+\.[^\s@,?&]+$/.test(email) ? `mailto:${email}` : null;
};
