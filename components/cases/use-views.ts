import { useState } from 'react';
import type { Narrowing } from '../../lib/insights/narrowing.ts';
import type { View } from './Heads.tsx';
import type { Asked } from './use-asked.ts';
import { useDroppedFiles } from './use-dropped-files.ts';

/** Which of the three views is shown, and the way from a figure of the insights to its cases and back. */
export const useViews = (asked: Asked) => {
  const [view, setView] = useState<View>('cases');
  /** How the cases were narrowed in the insights that led here. */
  const [cameFrom, setCameFrom] = useState<Narrowing | null>(null);
  const [dropped, setDropped] = useState<readonly File[]>([]);
  /** Where there is no room for them beside the table, the filters wait behind a button. */
  const [filtersShown, showFilters] = useState(false);
  useDroppedFiles((files) => {
    setDropped(files);
    setView('import');
  });
  const goTo = (next: View): void => {
    setCameFrom(null);
    setView(next);
  };
  return {
    view,
    dropped,
    filtersShown,
    showFilters,
    goTo,
    /** To the cases of a figure. */
    lead: (narrowing: Narrowing): void => {
      if (view === 'insights') setCameFrom(asked.filters);
      asked.setFilters({ ...asked.filters, ...narrowing });
      setView('cases');
    },
    goBack:
      cameFrom &&
      (() => {
        asked.setFilters(cameFrom);
        goTo('insights');
      }),
    searchFor: (words: string): void => {
      asked.setQuery(words);
      if (view === 'import') setView('cases');
    },
  };
};
