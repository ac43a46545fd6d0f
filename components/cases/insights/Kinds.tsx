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
      title="By category"
      of="Category"
      rows={rowsOf(of.byCategory, categoryLabels, (category) => ({ category }), onLead)}
      empty=""
    />
    <RowChart
      title="By product"
      of="Product"
      whole={of.all}
      rows={rowsOf(of.byProduct, null, (product) => ({ product }), onLead)}
      empty="No product was named yet."
    />
    <RowChart
      title="By channel"
      of="Channel"
      rows={rowsOf(of.byChannel, channelLabels, (channel) => ({ channel }), onLead)}
      empty=""
    />
    <RowChart
      title="By severity"
      of="Severity"
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
