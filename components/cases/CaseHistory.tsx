import type { Action } from '../../lib/cases/case.ts';
import { t } from '../../lib/i18n.ts';
import { When } from '../ui/When.tsx';

interface CaseHistoryProps {
  actions: readonly Action[];
  now: Date;
}

/** What was done, newest first. */
export const CaseHistory = ({ actions, now }: CaseHistoryProps) => (
  <section className="detail-section" aria-label={t('case_history')}>
    <h3>{t('case_history')}</h3>
    <ol className="history">
      {actions.toReversed().map(({ id, at, by, text }) => (
        <li key={id} className="history-item">
          <span className="history-text">{text}</span>
          <span className="history-meta">
            {by && `${by}, `}
            <When at={at} now={now} />
          </span>
        </li>
      ))}
    </ol>
  </section>
);
