import { useEffect, useState } from 'react';
import { caseIndex } from '../../lib/insights/case-index.ts';
import { followCases, type News } from './follow-cases.ts';

export interface Known extends News {
  /** Another number whenever the index holds something else. */
  version: number;
}

/** Every case, kept up to date with what this and other pages write. */
export const useCases = (): Known => {
  const [known, setKnown] = useState<Known>(() => ({
    index: caseIndex(),
    version: 0,
    loading: true,
    error: null,
  }));
  useEffect(() => {
    const stop = new AbortController();
    followCases(
      (news) => setKnown(({ version }) => ({ ...news, version: version + 1 })),
      stop.signal,
    );
    return () => stop.abort();
  }, []);
  return known;
};
