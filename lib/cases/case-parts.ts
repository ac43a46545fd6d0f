import { z } from 'zod';
import { actionKinds, channels, followUpKinds } from './vocabulary.ts';

// One precision and one zone, so that times sort as strings.
export const time = z.iso.datetime({ precision: 3 });
export const word = z.string().max(120);
const line = z.string().max(300);
export const note = z.string().max(2000);

export const action = z.strictObject({
  id: z.string().min(1).max(40),
  at: time,
  /** The agent's alias, as in the case. */
  by: word,
  kind: z.enum(actionKinds),
  text: line,
});

export const reply = z.strictObject({
  /** The message's id on the page. */
  message: z.string().min(1).max(500),
  at: time,
  public: z.boolean(),
});

export const promise = z.strictObject({
  id: z.string().min(1).max(40),
  text: line,
  due: time,
  kept: z.boolean().nullable(),
  changed: time,
});

export const followUp = z.strictObject({
  id: z.string().min(1).max(40),
  kind: z.enum(followUpKinds).optional(),
  due: time,
  done: time.nullable(),
  changed: time,
});

export const channelMove = z.strictObject({
  id: z.string().min(1).max(40),
  from: z.enum(channels),
  to: z.enum(channels),
  at: time,
  followed: z.boolean().nullable(),
  changed: time,
});

export const point = z.strictObject({
  kind: z.enum(['issue', 'wish', 'question', 'date', 'sum', 'order', 'item']),
  text: line,
});

/** How often the draft check pointed at words by one rule before a reply went out, and what became of it. */
export const flag = z.strictObject({
  rule: word,
  shown: z.int().nonnegative(),
  accepted: z.int().nonnegative(),
  dismissed: z.int().nonnegative(),
});
