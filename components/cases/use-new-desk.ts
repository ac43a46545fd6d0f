import { useRef } from 'react';
import { useNow } from '../ui/use-now.ts';
import { useFloating } from './floating/use-floating.ts';
import { useActsOn } from './use-acts-on.ts';
import { useAsked } from './use-asked.ts';
import { useCaseWork } from './use-case-work.ts';
import { useCases } from './use-cases.ts';
import { useCounts } from './use-counts.ts';
import { useFound } from './use-found.ts';
import { useOpened } from './use-opened.ts';
import { usePicked } from './use-picked.ts';
import { useTrouble } from './use-trouble.ts';
import { useViews } from './use-views.ts';
import { useWalk } from './use-walk.ts';
import { useWindow } from './use-window.ts';

/** All that the parts of the page have in common. */
export const useNewDesk = () => {
  const now = useNow();
  const known = useCases();
  const trouble = useTrouble();
  const asked = useAsked();
  const views = useViews(asked);
  const opened = useOpened(known);
  const work = useCaseWork();
  const slots = useFound(known, asked.words, asked.filters, asked.sort, now);
  const counts = useCounts(known, now);
  const picked = usePicked(known.index, slots);
  const search = useRef<HTMLInputElement>(null);
  const detail = useRef<HTMLElement>(null);
  const window = useWindow(views.view === 'cases' ? slots.length : 0);
  const shown = views.view === 'cases';
  const floating = useFloating();
  const acts = useActsOn({ shown, opened, picked, floating });
  const { index } = known;
  const walk = useWalk({ shown, index, slots, window, opened, picked, detail });
  return {
    ...{ now, known, error: trouble ?? known.error, slots, counts },
    ...{ asked, views, opened, picked, work, floating, acts, walk },
    ...{ search, detail, window },
  };
};

export type Desk = ReturnType<typeof useNewDesk>;
