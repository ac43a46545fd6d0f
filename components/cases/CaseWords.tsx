import type { Case } from '../../lib/cases/case.ts';
import { t } from '../../lib/i18n.ts';

/** What the customer said: the points to answer, and the words themselves where they are kept. */
export const CaseWords = ({ one: { points, verbatim } }: { one: Case }) => (
  <>
    {points.length > 0 && (
      <section className="detail-section" aria-label={t('case_points')}>
        <h3>{t('case_points')}</h3>
        <ul className="points">
          {points.map(({ kind, text }) => (
            <li key={`${kind} ${text}`}>{text}</li>
          ))}
        </ul>
      </section>
    )}
    {verbatim !== null && (
      <section className="detail-section" aria-label={t('case_verbatim')}>
        <h3>{t('case_verbatim')}</h3>
        <p className="verbatim">{verbatim}</p>
      </section>
    )}
  </>
);
