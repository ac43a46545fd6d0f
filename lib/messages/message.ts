import * as z from 'zod/mini';

const id = () => z.string().check(z.minLength(1), z.maxLength(500));
const account = () => z.string().check(z.maxLength(500));
const few = () => z.int().check(z.gte(0), z.lte(999));
const rule = () => z.string().check(z.regex(/^[a-z0-9:-]{1,80}$/));

/** What the page wants in itself, or opened beside it. */
const wishes = () =>
  [
    z.strictObject({ do: z.literal('open-panel') }),
    /** A conversation may be open: the rest of our part is wanted in the page. */
    z.strictObject({ do: z.literal('load-page-part') }),
    /** A conversation is open: the draft check is wanted in the page. */
    z.strictObject({ do: z.literal('load-check') }),
    /** The settings, where they show this rule. */
    z.strictObject({ do: z.literal('open-settings'), rule: rule() }),
    /** Off: no more of this rule; here: on the sender's site alone. The way back is the same. */
    z.strictObject({
      do: z.literal('turn'),
      rule: rule(),
      here: z.boolean(),
      off: z.boolean(),
    }),
  ] as const;

const replies = () =>
  [
    /** The open thread shows an answer of the agent that was not there before. */
    z.strictObject({
      do: z.literal('replied'),
      account: account(),
      thread: id(),
      message: id(),
      at: z.iso.datetime(),
      flags: z
        .array(z.strictObject({ rule: rule(), shown: few(), accepted: few(), dismissed: few() }))
        .check(z.maxLength(200)),
    }),
    /** What an open thread shows of the agent's answers: one of them may never have been heard of. */
    z.strictObject({
      do: z.literal('shown-replies'),
      account: account(),
      thread: id(),
      replies: z
        .array(z.strictObject({ message: id(), at: z.iso.datetime() }))
        .check(z.minLength(1), z.maxLength(5)),
    }),
  ] as const;

const counts = () =>
  [
    z.strictObject({
      do: z.literal('page-state'),
      flags: few(),
      status: z.enum(['reading', 'no-conversation', 'unrecognised', 'off']),
    }),
    /** How often words of a family were pointed at, replaced and dismissed since it was last told. */
    z.strictObject({
      do: z.literal('habits'),
      day: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)),
      counts: z
        .array(
          z.strictObject({
            family: z.string().check(z.regex(/^[a-z-]{1,40}$/)),
            shown: few(),
            accepted: few(),
            dismissed: few(),
          }),
        )
        .check(z.minLength(1), z.maxLength(40)),
    }),
  ] as const;

/** Made where messages are heard: a page only sends them, and would pay for it as it loads. */
const makeMessage = () => z.discriminatedUnion('do', [...wishes(), ...replies(), ...counts()]);

let message: ReturnType<typeof makeMessage> | undefined;

export type Message = z.infer<ReturnType<typeof makeMessage>>;

/** What was sent, if it is one of these; null for anything else. */
export const messageIn = (body: unknown): Message | null => {
  message ??= makeMessage();
  return message.safeParse(body).data ?? null;
};
