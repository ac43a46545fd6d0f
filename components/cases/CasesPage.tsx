import { t } from '../../lib/i18n.ts';
import { Note } from '../ui/Note.tsx';
import { CasesView } from './CasesView.tsx';
import { DeskContext } from './desk.ts';
import { FilterPane } from './FilterPane.tsx';
import { FloatingPart } from './floating/FloatingPart.tsx';
import { ImportView } from './import/ImportView.tsx';
import { InsightsView } from './insights/InsightsView.tsx';
import { Notices } from './Notices.tsx';
import { OpenCase } from './OpenCase.tsx';
import { OverList } from './OverList.tsx';
import { TopBar } from './TopBar.tsx';
import './page.css';
import './print.css';
import { useDeskKeys } from './use-desk-keys.ts';
import { useNewDesk } from './use-new-desk.ts';

export const CasesPage = () => {
  const desk = useNewDesk();
  useDeskKeys(desk);
  const { known, now, opened, slots, views, walk, work } = desk;
  const { view } = views;
  const one = view === 'cases' ? opened.one : undefined;
  const lead: typeof views.lead = (narrowing) => {
    views.lead(narrowing);
    walk.toFirst();
  };
  return (
    <DeskContext value={desk}>
      <div className={`page ${one ? 'page-with-detail' : ''} page-${view}`}>
        <TopBar />
        {view !== 'import' && <FilterPane />}
        <main className="page-main">
          <Notices />
          {view === 'import' && <ImportView dropped={views.dropped} onDone={work.say} />}
          {view !== 'import' && <OverList />}
          {view === 'insights' && (
            <InsightsView known={known} slots={slots} now={now} onLead={lead} />
          )}
          {view === 'cases' && <CasesView />}
        </main>
        {one && <OpenCase one={one} onLead={lead} />}
        <Note
          text={work.done?.text ?? null}
          action={work.done?.undo && { label: t('undo'), onAct: work.undo }}
          onClose={work.forget}
        />
        <FloatingPart />
      </div>
    </DeskContext>
  );
};
