import type { ReplySettings } from './move.ts';
import { wayOf } from './ways.ts';

/** Opens a private message with the team, an e-mail to it or a call; null when we do not know how. */
export const privateLink = (settings: ReplySettings): string | null => {
  const { contact } = settings;
  const way = wayOf(settings);
  if (way === 'phone') {
    const number = contact.phone.replace(/[^\d+]/g, '');
    return number ? `tel:${number}` : null;
  }
  const id = contact.xUserId.trim();
  if (way === 'message' && /^\d{1,20}$/.test(id))
    return `https://x.com/messages/compose?recipient_id=${id}`;
  const email = contact.email.trim();
  if (way === 'message' && contact.handle.trim()) return null;
  return /^[^\s@,?&]+@[^\s@,?&]+\.[^\s@,?&]+$/.test(email) ? `mailto:${email}` : null;
};
