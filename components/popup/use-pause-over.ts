import { useEffect, useState } from 'react';
import type { Settings } from '../../lib/settings.ts';

/** Draws anew at the moment an hour off is over. */
export const usePauseOver = (pause: Settings['pause'] | undefined): void => {
  const [, draw] = useState(0);
  useEffect(() => {
    if (!pause || pause === 'until-on') return undefined;
    const left = Date.parse(pause) - Date.now();
    if (left < 0) return undefined;
    const timer = setTimeout(() => draw((times) => times + 1), left + 1);
    return () => clearTimeout(timer);
  }, [pause]);
};
