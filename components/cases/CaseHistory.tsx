import type { Action } from '../../lib/cases/case.ts';
import { lineOf } from '../../lib/cases/history-lines.ts';
import { t } from '../../lib/i18n.ts';
import { When } from '../ui/When.tsx';

interface CaseHistoryProps {
  actions: readonly Action[];
  now: Date;
}

/** The register's own lines in the language of the interface; whatever else was written, as it was. */
const wordsOf = (done: Pick<Action, 'kind' | 'text'>): string => {
  const line = lineOf(done);
  if (line === null) return done.text;
  return line.is === 'value' ? t('history_value', line.of) : t(`line_${line.is}`, line.of);
};

/** What was done, newest first. */
export const CaseHistory = ({ actions, now }: CaseHistoryProps) => (
  <section className="detail-section" aria-label={t('case_history')}>
    <h3>{t('case_history')}</h3>
    <ol className="history">
      {actions.toReversed().map(({ id, at, by, ...done }) => (
        <li key={id} className="history-item">
          <span className="history-text">{wordsOf(done)}</span>
          <span className="history-meta">
            {by && `${by}, `}
            <When at={at} now={now} />
          </span>
        </li>
      ))}
    </ol>
  </section>
);
