import { useMemo } from 'react';
import { t } from '../../../lib/i18n.ts';
import { insightsOf } from '../../../lib/insights/counts.ts';
import type { Narrowing } from '../../../lib/insights/narrowing.ts';
import { Empty } from '../../ui/Empty.tsx';
import type { Known } from '../use-cases.ts';
import { Causes } from './Causes.tsx';
import { Habits } from './Habits.tsx';
import { KeyFigures } from './KeyFigures.tsx';
import { Kinds } from './Kinds.tsx';
import { Outcomes } from './Outcomes.tsx';
import { OverTime } from './OverTime.tsx';
import { Replies } from './Replies.tsx';
import { TeamTable } from './TeamTable.tsx';

interface InsightsViewProps {
  known: Known;
  /** The cases that fit the search and the filters: they are what is counted. */
  slots: Uint32Array;
  now: Date;
  onLead(narrowing: Narrowing): void;
}

export const InsightsView = ({
  known: { index, loading },
  slots,
  now,
  onLead,
}: InsightsViewProps) => {
  const looks = useMemo(() => Array.from(slots, (slot) => index.at(slot)), [index, slots]);
  const of = useMemo(() => insightsOf(looks, now), [looks, now]);
  if (looks.length === 0) return loading ? null : <Empty text={t('insights_none')} />;
  return (
    <div className="insights" tabIndex={-1}>
      <KeyFigures of={of} onLead={onLead} />
      <div className="charts">
        <OverTime points={of.overTime} onLead={onLead} />
        <Causes counts={of.byCause} onLead={onLead} />
        <Replies of={of} onLead={onLead} />
        <Kinds of={of} onLead={onLead} />
        <Outcomes of={of} onLead={onLead} />
        {of.agents.length > 1 && <TeamTable agents={of.agents} onLead={onLead} />}
        <Habits now={now} />
      </div>
    </div>
  );
};
