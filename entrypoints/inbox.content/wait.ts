import { sendSurely } from '../../lib/messages.ts';
import { mayShow } from '../../lib/sites/may-show.ts';
import { watch } from '../../lib/sites/watch.ts';
import { keepPorts, offerPage } from './hand-over.ts';
import { sayNothingOpen } from './say-nothing-open.ts';
import type { Stay } from './stay.ts';
import { whileSeen } from './while-seen.ts';

/**
 * All that a page without a conversation has to load. What reads, marks and writes is ten times as
 * large, and comes when there may be something to read, or a panel asks.
 */
export const waitForConversation = (stay: Stay): void => {
  const waiting = new AbortController();
  const signal = AbortSignal.any([stay.signal, waiting.signal]);
  let coming = false;
  const bring = async (): Promise<void> => {
    if (coming) return;
    coming = true;
    await sendSurely({ do: 'load-page-part' }, signal);
    // What did not come is asked for again at the next look.
    coming = false;
  };
  const look = (): void => {
    if (!stay.isOver() && mayShow(document, new URL(location.href))) void bring();
  };

  const ports = keepPorts(() => void bring(), stay.signal);
  offerPage(() => {
    waiting.abort();
    return { stay, ports };
  });
  const seen = whileSeen(look, () => false, signal);
  seen.changed();
  if (!coming) sayNothingOpen(signal);
  watch(document, seen, signal);
};
