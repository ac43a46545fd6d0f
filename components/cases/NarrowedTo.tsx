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
  open: 'Open',
  overdue: 'Overdue',
  answered: 'Answered',
  'in-time': 'First reply in time',
  late: 'First reply late',
  paid: 'Money was paid',
  reopened: 'Reopened',
} as const;

/** What has no field of its own among the filters: where a figure led to. */
const told = ({ state, product, customer, remedyGiven, reply, currency }: Narrowing) =>
  [
    ['state', state && states[state]],
    ['product', product && `Product: ${product}`],
    ['customer', customer && `Customer: ${customer}`],
    ['reply', reply && `First reply: ${replyBandLabels[reply].toLowerCase()}`],
    ['currency', currency !== undefined && `Paid in ${currency || 'no named currency'}`],
    ['remedyGiven', remedyGiven && `Remedy given: ${remedyLabels[remedyGiven].toLowerCase()}`],
  ] as const;

export const NarrowedTo = ({ filters, onChange, onBack }: NarrowedToProps) => {
  const all = told(filters).filter(([, words]) => words);
  if (all.length === 0 && !onBack) return null;
  return (
    <ul className="narrowed" aria-label="Narrowed to">
      {onBack && (
        <li>
          <Button kind="quiet" onClick={onBack}>
            ← Back to the insights
          </Button>
        </li>
      )}
      {all.map(([field, words]) => (
        <li key={field} className="narrowed-to">
          {words}
          <Button
            kind="quiet"
            aria-label={`Take away: ${words}`}
            onClick={() => onChange(having(filters, field, undefined))}
          >
            ×
          </Button>
        </li>
      ))}
    </ul>
  );
};
