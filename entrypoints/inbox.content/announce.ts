import { send } from '../../lib/messages.ts';
import type { Session } from '../../lib/session.ts';

const SETTLE = 200;
/** The worker may die between hearing and answering; it is asked again after this, then less and less often. */
const PAUSE = 1_000;
const LONGEST_PAUSE = 60_000;

const pageState = ({ store }: Session) => {
  const { status, findings } = store.getState();
  const flags = Math.min(findings.length, 999);
  return { flags, status: status.is, words: `${status.is} ${flags}` };
};

/** Keeps the toolbar badge true: tells the background when the count or the status has changed. */
export const announce = (session: Session, signal: AbortSignal): void => {
  let told = '';
  let telling = false;
  let pause = PAUSE;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const tellAfter = (ms: number): void => {
    clearTimeout(timer);
    timer = setTimeout(tell, ms);
  };

  const tell = async (anew = false): Promise<void> => {
    if (anew) told = '';
    const { flags, status, words } = pageState(session);
    if (telling || words === told) return;
    // One at a time: two on their way could arrive in the other order.
    telling = true;
    const heard = await send({ do: 'page-state', flags, status });
    telling = false;
    if (signal.aborted) return;
    if (heard) {
      told = words;
      pause = PAUSE;
      void tell();
      return;
    }
    tellAfter(pause);
    pause = Math.min(2 * pause, LONGEST_PAUSE);
  };

  const stop = session.store.subscribe(() => tellAfter(SETTLE));
  // A page out of the back-forward cache has lost its panel: this message brings it back.
  window.addEventListener('pageshow', (event) => event.persisted && tell(true), { signal });
  signal.addEventListener('abort', () => {
    stop();
    clearTimeout(timer);
  });
  void tell();
};
