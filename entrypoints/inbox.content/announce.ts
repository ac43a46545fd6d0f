import { send } from '../../lib/messages.ts';
import type { Session } from '../../lib/session.ts';

const SETTLE = 200;

/** Keeps the toolbar badge true: tells the background when the count or the status has changed. */
export const announce = (session: Session, signal: AbortSignal): void => {
  let told = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tell = (): void => {
    const { status, findings } = session.store.getState();
    const flags = Math.min(findings.length, 999);
    const now = `${status.is} ${flags}`;
    if (now === told) return;
    told = now;
    void send({ do: 'page-state', flags, status: status.is });
  };

  const again = (): void => {
    told = '';
    tell();
  };

  const stop = session.store.subscribe(() => {
    clearTimeout(timer);
    timer = setTimeout(tell, SETTLE);
  });
  // A page out of the back-forward cache has lost its panel: this message brings it back.
  window.addEventListener('pageshow', (event) => event.persisted && again(), { signal });
  signal.addEventListener('abort', () => {
    stop();
    clearTimeout(timer);
  });
  tell();
};
