import { useMemo, useState } from 'react';
import { blanksIn, fillBlanks, type Typed } from '../../lib/reply/blanks.ts';
import { asSuggested, type Wanted } from '../../lib/reply/edit.ts';
import type { Situation, Suggestion } from '../../lib/reply/move.ts';
import { rewrite } from '../../lib/reply/suggest.ts';

/** How the agent wants the replies, and what they typed in the blanks: kept from one to the next. */
export const useEdited = (situation: Situation, chosen: Suggestion | undefined) => {
  const [wanted, want] = useState<Wanted>(asSuggested);
  const [typed, setTyped] = useState<Typed>({});
  const shown = useMemo(
    () => (chosen ? (rewrite(situation, chosen.id, wanted) ?? chosen) : undefined),
    [situation, chosen, wanted],
  );
  const filled = useMemo(() => {
    if (!shown) return undefined;
    const text = fillBlanks(shown.text, typed);
    return { ...shown, text, blanks: blanksIn(text).map(({ name }) => `[${name}]`) };
  }, [shown, typed]);
  const type = (key: string, words: string): void => setTyped({ ...typed, [key]: words });
  return { wanted, want, typed, type, edited: shown && filled ? { shown, filled } : null };
};
