import { t } from '../../lib/i18n.ts';

const bars = (...widths: number[]) =>
  widths.map((width, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: they never change
    <div key={at} className="skeleton-bar" style={{ width: `${width}%` }} />
  ));

const parts = [
  { title: 'saying_title', bars: bars(80, 95, 70, 85, 60) },
  { title: 'draft_title', bars: bars(40) },
  {
    title: 'suggestions_title',
    bars: [...bars(45, 35, 40), <div key="text" className="skeleton-text" />],
  },
] as const;

/** Still, and in the shape of what is coming: nothing turns or blinks beside a person's work. */
export const Skeleton = () => (
  <div className="skeleton" aria-busy="true">
    <p className="unseen">{t('panel_reading')}</p>
    <div className="skeleton-main" aria-hidden="true">
      <div className="panel-section skeleton-who">{bars(50, 70)}</div>
      {parts.map((part) => (
        <div key={part.title} className="panel-section">
          <p className="panel-section-title">{t(part.title)}</p>
          {part.bars}
        </div>
      ))}
    </div>
    <div className="case" aria-hidden="true" />
  </div>
);
