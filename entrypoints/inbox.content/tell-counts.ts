import { send } from '../../lib/messages.ts';
import { countIn, type Deed, type Tally } from './tally.ts';

/** Told together after this. */
const PAUSE = 5_000;

const today = (): string => new Date().toLocaleDateString('sv');

/** Tells how often words of a family met with what; what was not heard is told again with the next. */
export const tellCounts = (
  signal: AbortSignal,
): ((family: string, deed: Deed, many: number) => void) => {
  let waiting: Tally = new Map();
  let telling: ReturnType<typeof setTimeout> | undefined;

  const tell = async (): Promise<void> => {
    clearTimeout(telling);
    telling = undefined;
    if (waiting.size === 0) return;
    const told = waiting;
    waiting = new Map();
    const counts = [...told].map(([family, each]) => ({ family, ...each }));
    if (await send({ do: 'habits', day: today(), counts })) return;
    for (const [family, each] of told)
      for (const deed of ['shown', 'accepted', 'dismissed'] as const) add(family, deed, each[deed]);
  };

  const add = (family: string, deed: Deed, many: number): void => {
    if (many === 0 || signal.aborted) return;
    countIn(waiting, family, deed, many);
    telling ??= setTimeout(() => void tell(), PAUSE);
  };

  window.addEventListener('pagehide', () => void tell(), { signal });
  signal.addEventListener('abort', () => clearTimeout(telling));
  return add;
};
