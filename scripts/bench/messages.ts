import { ownMessages } from '../train/rows.ts';

/** Our own public posts of about 120 characters. */
export const posts = (): string[] =>
  ownMessages()
    .filter(({ channel, text }) => channel === 'x-public' && text.length >= 80)
    .filter(({ text }) => text.length <= 160)
    .map(({ text }) => text);

export const MAIL_LENGTHS = [300, 1_200] as const;

/** Our own complaints by mail. */
export const mails = (): string[] =>
  ownMessages()
    .filter(({ channel, kind }) => channel === 'gmail' && kind === 'complaint')
    .map(({ text }) => text)
    .filter(({ length }) => length >= MAIL_LENGTHS[0] && length <= MAIL_LENGTHS[1]);
