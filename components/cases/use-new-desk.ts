import { useRef } from 'react';
import { useNow } from '../ui/use-now.ts';
import { useFloating } from './floating/use-floating.ts';
import { useActsOn } from './use-acts-on.ts';
import { useAsked } from './use-asked.ts';
import { useCaseWork } from './use-case-work.ts';
import { useCases } from './use-cases.ts';
import { useList } from './use-list.ts';
import { useOpened } from './use-opened.ts';
import { useTrouble } from './use-trouble.ts';
import { useViews } from './use-views.ts';
import { useWalk } from './use-walk.ts';

/** All that the parts of the page have in common. */
export const useNewDesk = () => {
  const now = useNow();
  const known = useCases();
  const trouble = useTrouble();
  const asked = useAsked();
  const views = useViews(asked);
  const opened = useOpened(known);
  const work = useCaseWork();
  const floating = useFloating();
  const shown = views.view === 'cases';
  const list = useList(known, asked, shown, now);
  const search = useRef<HTMLInputElement>(null);
  const detail = useRef<HTMLElement>(null);
  const acts = useActsOn({ shown, opened, picked: list.picked, floating });
  const walk = useWalk({ shown, index: known.index, opened, detail, ...list });
  const error = trouble ?? known.error;
  const what = { now, known, error, asked, ...list };
  return { ...what, views, opened, work, floating, acts, walk, search, detail };
};

export type Desk = ReturnType<typeof useNewDesk>;
