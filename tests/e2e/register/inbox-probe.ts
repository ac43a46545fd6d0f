import { sendSurely } from '../../../lib/messages.ts';

const done: string[] = [];
const refused: string[] = [];

let ended = 0;
const stop = new AbortController();

/** Our part in a page, for a test to reach: it lives where that lives, and sends what that sends. */
const probe = {
  /** Tells the background of replies in these threads, four at a time, until it is stopped. */
  pour: (threads: number): void => {
    let n = 0;
    const pour = async (): Promise<void> => {
      while (!stop.signal.aborted) {
        n += 1;
        const message = `r-${n}`;
        const at = '2026-11-21T09:00:00.000Z';
        const thread = `t-${n % threads}`;
        const account = 'help@acme.example';
        // What was begun is brought to its end, as a page that stays open does.
        const sent = await sendSurely(
          { do: 'replied', account, thread, message, at, flags: [] },
          new AbortController().signal,
        );
        (sent ? done : refused).push(message);
      }
      ended += 1;
    };
    for (let each = 0; each < 4; each += 1) void pour();
  },
  stop: (): void => stop.abort(),
  said: () => ({ done, refused, ended }),
};
Object.assign(globalThis, { inboxProbe: probe });
