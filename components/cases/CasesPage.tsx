import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { t } from '../../lib/i18n.ts';
import type { Narrowing } from '../../lib/insights/narrowing.ts';
import type { Sort } from '../../lib/insights/order.ts';
import { BackupNote } from '../backup/BackupNote.tsx';
import { BroughtBackNote } from '../backup/BroughtBackNote.tsx';
import { Note } from '../ui/Note.tsx';
import { useNow } from '../ui/use-now.ts';
import { beginWith } from './begin-with.ts';
import { CaseDetail } from './CaseDetail.tsx';
import { CaseList } from './CaseList.tsx';
import { Figures } from './Figures.tsx';
import { Filters, having } from './Filters.tsx';
import type { View } from './Heads.tsx';
import { ImportView } from './import/ImportView.tsx';
import { InsightsView } from './insights/InsightsView.tsx';
import { NarrowedTo } from './NarrowedTo.tsx';
import { TopBar } from './TopBar.tsx';
import './page.css';
import './print.css';
import { useCaseWork } from './use-case-work.ts';
import { useCases } from './use-cases.ts';
import { useCounts } from './use-counts.ts';
import { useDroppedFiles } from './use-dropped-files.ts';
import { useFound } from './use-found.ts';
import { useOthers } from './use-others.ts';
import { usePicked } from './use-picked.ts';
import { useRows } from './use-rows.ts';
import { useTrouble } from './use-trouble.ts';
import { useWalk } from './use-walk.ts';
import { useWindow } from './use-window.ts';

const everything: Narrowing = {};

export const CasesPage = () => {
  const now = useNow();
  const known = useCases();
  const { index, loading } = known;
  const [view, setView] = useState<View>('cases');
  const [query, setQuery] = useState('');
  const [filters, setFilters] = useState<Narrowing>(() => beginWith(location.hash).filters);
  const [sort, setSort] = useState<Sort>({ by: 'due', down: false });
  const [selected, setSelected] = useState<string | null>(() => beginWith(location.hash).selected);
  /** How the cases were narrowed in the insights that led here. */
  const [cameFrom, setCameFrom] = useState<Narrowing | null>(null);
  const [dropped, setDropped] = useState<readonly File[]>([]);
  const asked = useDeferredValue(query);
  const slots = useFound(known, asked, filters, sort, now);
  const counts = useCounts(known, now);
  const work = useCaseWork();
  const trouble = useTrouble();
  const search = useRef<HTMLInputElement>(null);
  const detail = useRef<HTMLElement>(null);
  const window = useWindow(view === 'cases' ? slots.length : 0);
  const picked = usePicked(index, slots);
  const chosen = useMemo(() => (selected === null ? [] : [selected]), [selected]);
  const one = useRows(chosen).get(selected ?? '');
  const narrowed = asked.trim() !== '' || Object.keys(filters).length > 0;
  const error = trouble ?? known.error;
  const shownDetail = view === 'cases' ? one : undefined;
  const others = useOthers(known, shownDetail?.pseudonym);

  useDroppedFiles((files) => {
    setDropped(files);
    setView('import');
  });
  const walk = useWalk({
    rows: view === 'cases',
    index,
    slots,
    window,
    selected,
    query,
    search,
    detail,
    onQuery: setQuery,
    onSelect: setSelected,
    onPick: (id) => picked.toggle(id, false),
  });

  const searchFor = (words: string): void => {
    setQuery(words);
    if (view === 'import') setView('cases');
  };
  const leadTo = (narrowing: Narrowing): void => {
    if (view === 'insights') setCameFrom(filters);
    setFilters({ ...filters, ...narrowing });
    setView('cases');
    walk.toFirst();
  };
  const goTo = (next: View): void => {
    setCameFrom(null);
    setView(next);
  };

  return (
    <div className={`page ${shownDetail ? 'page-with-detail' : ''} page-${view}`}>
      <TopBar
        view={view}
        query={query}
        search={search}
        onView={goTo}
        onQuery={searchFor}
        exporting={{ index, slots, onDone: work.say }}
      />
      {view !== 'import' && (
        <Filters filters={filters} agents={counts.agents} onChange={setFilters} />
      )}
      <main className="page-main">
        <BroughtBackNote now={now} />
        <BackupNote now={now} />
        {error && (
          <p className="page-error" role="alert">
            {error}
          </p>
        )}
        {view === 'import' && <ImportView dropped={dropped} onDone={work.say} />}
        {view !== 'import' && (
          <NarrowedTo
            filters={filters}
            onChange={setFilters}
            onBack={
              cameFrom &&
              (() => {
                setFilters(cameFrom);
                goTo('insights');
                walk.toInsights();
              })
            }
          />
        )}
        {view === 'insights' && (
          <InsightsView known={known} slots={slots} now={now} onLead={leadTo} />
        )}
        {view === 'cases' && (
          <>
            {counts.all > 0 && (
              <Figures
                counts={counts}
                state={filters.state}
                onState={(state) => setFilters(having(filters, 'state', state))}
              />
            )}
            <CaseList
              loading={loading}
              narrowed={narrowed}
              onClear={() => {
                setQuery('');
                setFilters(everything);
              }}
              onChangePicked={(change, text) => work.changeMany([...picked.ids], change, text)}
              onDeletePicked={() => {
                work.eraseMany([...picked.ids]);
                picked.clear();
              }}
              table={{
                index,
                slots,
                window,
                now,
                sort,
                agents: counts.agents.length > 1,
                selected,
                picked: picked.ids,
                onSort: setSort,
                onSelect: setSelected,
                onPick: picked.toggle,
                onPickAll: picked.all,
              }}
            />
          </>
        )}
      </main>
      {shownDetail && (
        <CaseDetail
          one={shownDetail}
          now={now}
          place={detail}
          others={others}
          onOthers={() => leadTo({ customer: shownDetail.pseudonym })}
          onChange={(change, deed) => work.change(shownDetail, change, deed)}
          onDelete={() => work.erase(shownDetail)}
          onEraseCustomer={() => work.eraseCustomer(shownDetail)}
          onClose={() => setSelected(null)}
        />
      )}
      <Note
        text={work.done?.text ?? null}
        action={work.done?.undo && { label: t('undo'), onAct: work.done.undo }}
        onClose={work.forget}
      />
    </div>
  );
};
