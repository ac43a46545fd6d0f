import { ownMessages } from '../train/rows.ts';

/** Our own public posts of about 120 characters. */
export const posts = (): string[] =>
  ownMessages()
    .filter(({ channel, text }) => channel === 'x-public' && text.length >= 80)
    .filter(({ text }) => text.length <= 160)
    .map(({ text }) => text);
