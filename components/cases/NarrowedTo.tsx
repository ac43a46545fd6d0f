import { t, within } from '../../lib/i18n.ts';
import type { Narrowing } from '../../lib/insights/narrowing.ts';
import { Button } from '../ui/Button.tsx';
import { remedyLabels } from '../ui/labels.ts';
import { having } from './Filters.tsx';
import { replyBandLabels } from './insights/reply-band-labels.ts';

interface NarrowedToProps {
  filters: Narrowing;
  onChange(filters: Narrowing): void;
  /** Back to the insights that led here. */
  onBack: (() => void) | null;
}

const states = {
  open: t('figure_open'),
  overdue: t('figure_overdue'),
  answered: t('who_answered'),
  'in-time': t('figure_inTime'),
  late: t('figure_late'),
  paid: t('narrowed_paid'),
  reopened: t('status_reopened'),
} as const;

/** What has no field of its own among the filters: where a figure led to. */
const told = ({ state, product, customer, remedyGiven, reply, currency }: Narrowing) =>
  [
    ['state', state && states[state]],
    ['product', product && t('narrowed_product', product)],
    ['customer', customer && t('narrowed_customer', customer)],
    ['reply', reply && t('narrowed_reply', within(replyBandLabels[reply]))],
    ['currency', currency !== undefined && t('narrowed_currency', currency || t('currency_none'))],
    ['remedyGiven', remedyGiven && t('history_remedy', within(remedyLabels[remedyGiven]))],
  ] as const;

export const NarrowedTo = ({ filters, onChange, onBack }: NarrowedToProps) => {
  const all = told(filters).filter(([, words]) => words);
  if (all.length === 0 && !onBack) return null;
  return (
    <ul className="narrowed" aria-label={t('narrowed_label')}>
      {onBack && (
        <li>
          <Button kind="quiet" onClick={onBack}>
            ← {t('narrowed_back')}
          </Button>
        </li>
      )}
      {all.map(([field, words]) => (
        <li key={field} className="narrowed-to">
          {words}
          <Button
            kind="quiet"
            aria-label={t('narrowed_takeAway', `${words}`)}
            onClick={() => onChange(having(filters, field, undefined))}
          >
            ×
          </Button>
        </li>
      ))}
    </ul>
  );
};
