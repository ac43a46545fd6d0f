import type { ContactPoint, ReplySettings } from './move.ts';

/** The private ways a public reply can lead to. */
export type Way = 'message' | 'email' | 'phone';

/** Those the team has told us of, the one usually named first: a link before an address to copy. */
export const waysOf = ({ handle, xUserId, email, phone }: ContactPoint): Way[] => {
  const has = (text: string): boolean => text.trim() !== '';
  const ways: Way[] = [];
  if (has(xUserId)) ways.push('message');
  if (has(email)) ways.push('email');
  if (has(handle) && !has(xUserId)) ways.push('message');
  if (has(phone)) ways.push('phone');
  return ways;
};

/** The way to name: what was chosen where it is there, else the usual one. */
export const wayOf = ({ contact, way }: ReplySettings): Way => {
  const ways = waysOf(contact);
  return way && ways.includes(way) ? way : (ways[0] ?? 'message');
};
