import { t } from '../../../lib/i18n.ts';
import type { Insights } from '../../../lib/insights/counts.ts';
import type { Narrowing } from '../../../lib/insights/narrowing.ts';
import { categoryLabels, channelLabels, severityLabels } from '../../ui/labels.ts';
import { RowChart } from './RowChart.tsx';
import { rowsOf } from './rows-of.ts';

interface KindsProps {
  of: Insights;
  onLead(narrowing: Narrowing): void;
}

type Level = 1 | 2 | 3 | 4;

/** What the complaints are about, and how they came. */
export const Kinds = ({ of, onLead }: KindsProps) => (
  <>
    <RowChart
      title={t('kinds_category')}
      of={t('field_category')}
      rows={rowsOf(of.byCategory, categoryLabels, (category) => ({ category }), onLead)}
      empty=""
    />
    <RowChart
      title={t('kinds_product')}
      of={t('field_product')}
      whole={of.all}
      rows={rowsOf(of.byProduct, null, (product) => ({ product }), onLead)}
      empty={t('kinds_noProduct')}
    />
    <RowChart
      title={t('kinds_channel')}
      of={t('fact_channel')}
      rows={rowsOf(of.byChannel, channelLabels, (channel) => ({ channel }), onLead)}
      empty=""
    />
    <RowChart
      title={t('kinds_severity')}
      of={t('field_severity')}
      rows={rowsOf(
        of.bySeverity,
        severityLabels as Record<`${Level}`, string>,
        (word) => ({ severity: Number(word) as Level }),
        onLead,
      )}
      empty=""
    />
  </>
);
