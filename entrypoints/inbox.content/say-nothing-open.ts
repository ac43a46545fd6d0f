import { sendSurely } from '../../lib/messages.ts';
import { hearBackground, tellWord } from './stay.ts';

/**
 * Tells the background that this page is there and shows no conversation. That wakes a panel that waits
 * for the page; and whether the site is switched off, which the button says, the background knows.
 */
export const sayNothingOpen = (signal: AbortSignal): void => {
  const say = (): void =>
    void sendSurely({ do: 'page-state', flags: 0, status: 'no-conversation' }, signal);
  hearBackground(tellWord, say, signal);
  window.addEventListener('pageshow', (event) => event.persisted && say(), { signal });
  say();
};
