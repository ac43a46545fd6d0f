import { t } from '../../lib/i18n.ts';

/** Still, and in the shape of what is coming: nothing turns or blinks beside a person's work. */
export const Skeleton = () => (
  <div className="skeleton" aria-busy="true">
    <p className="unseen">{t('panel_reading')}</p>
    {['who', 'saying', 'draft', 'suggestions'].map((part) => (
      <div key={part} className={`skeleton-part skeleton-${part}`} aria-hidden="true">
        <i />
        <i />
        <i />
      </div>
    ))}
  </div>
);
