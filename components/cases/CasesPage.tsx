import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { CaseFilters } from '../../lib/cases/matches.ts';
import { allCases, searchCases, watchRegister } from '../../lib/db.ts';
import { Note } from '../ui/Note.tsx';
import { CaseDetail } from './CaseDetail.tsx';
import { CaseList } from './CaseList.tsx';
import { Figures } from './Figures.tsx';
import { Filters } from './Filters.tsx';
import './page.css';
import { useNow } from '../ui/use-now.ts';
import { type Sort, sorted } from './sort.ts';
import { TopBar } from './TopBar.tsx';
import { useCaseWork } from './use-case-work.ts';
import { MOST_SHOWN, useCounts, useFound } from './use-found.ts';
import { useKeys } from './use-keys.ts';

/** Trouble of the register that no click is waiting for. */
const useTrouble = (): string | null => {
  const [trouble, setTrouble] = useState<string | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    watchRegister((error) => setTrouble(error.message), stop.signal);
    return () => stop.abort();
  }, []);
  return trouble;
};

export const CasesPage = () => {
  const now = useNow();
  const [query, setQuery] = useState('');
  const [filters, setFilters] = useState<CaseFilters>({});
  const [sort, setSort] = useState<Sort>({ by: 'received', down: true });
  const [selected, setSelected] = useState<string | null>(null);
  const asked = useDeferredValue(query);
  const found = useFound(asked, filters);
  const counts = useCounts(now);
  const work = useCaseWork();
  const trouble = useTrouble();
  const search = useRef<HTMLInputElement>(null);
  const detail = useRef<HTMLElement>(null);

  const rows = useMemo(
    () => (Array.isArray(found) ? sorted(found.slice(0, MOST_SHOWN), sort) : []),
    [found, sort],
  );
  const one = rows.find(({ id }) => id === selected);
  const narrowed = asked.trim() !== '' || Object.keys(filters).length > 0;
  const told = !(counts instanceof Error) && counts ? counts : null;
  const error = trouble ?? (found instanceof Error ? found.message : null);

  useKeys({
    search: () => search.current?.focus(),
    step: (by) => {
      const at = rows.findIndex(({ id }) => id === selected);
      const next = rows[at === -1 ? 0 : Math.min(rows.length - 1, Math.max(0, at + by))];
      if (next) setSelected(next.id);
    },
    enter: () => detail.current?.focus(),
    leave: () => {
      const inside = document.activeElement;
      if (inside === search.current && query) setQuery('');
      else if (inside instanceof HTMLElement && inside !== document.body) inside.blur();
      else setSelected(null);
    },
  });

  return (
    <div className={one ? 'page page-with-detail' : 'page'}>
      <TopBar
        query={query}
        onQuery={setQuery}
        search={search}
        count={narrowed ? (Array.isArray(found) ? found.length : 0) : (told?.all ?? 0)}
        cases={() => (narrowed ? searchCases(query, filters, Infinity) : allCases())}
        onTrouble={work.fail}
      />
      <Filters filters={filters} onChange={setFilters} />
      <main className="page-main">
        {told && told.all > 0 && (
          <Figures
            counts={told}
            state={filters.state}
            onState={(state) => {
              const { state: _, ...rest } = filters;
              setFilters(state ? { ...rest, state } : rest);
            }}
          />
        )}
        <CaseList
          error={error}
          loading={found === undefined}
          more={Array.isArray(found) && found.length > MOST_SHOWN}
          narrowed={narrowed}
          onClear={() => {
            setQuery('');
            setFilters({});
          }}
          table={{ cases: rows, now, sort, selected, onSort: setSort, onSelect: setSelected }}
        />
      </main>
      {one && (
        <CaseDetail
          one={one}
          now={now}
          place={detail}
          onChange={(change, deed) => work.change(one, change, deed)}
          onDelete={() => work.erase(one)}
          onClose={() => setSelected(null)}
        />
      )}
      <Note
        text={work.done?.text ?? null}
        action={work.done?.undo && { label: 'Undo', onAct: work.done.undo }}
        onClose={work.forget}
      />
    </div>
  );
};
