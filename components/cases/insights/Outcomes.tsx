import type { Insights } from '../../../lib/insights/counts.ts';
import type { Money } from '../../../lib/insights/money.ts';
import type { Narrowing } from '../../../lib/insights/narrowing.ts';
import { categoryLabels, remedyLabels } from '../../ui/labels.ts';
import { RowChart } from './RowChart.tsx';
import { rowsOf } from './rows-of.ts';
import { moneySaid } from './said.ts';

interface OutcomesProps {
  of: Insights;
  onLead(narrowing: Narrowing): void;
}

/** A team pays in one or two currencies; what is rare beyond is among the key figures. */
const MOST_CURRENCIES = 3;

const Paid = ({
  money: { currency, sum, byCategory },
  onLead,
}: {
  money: Money;
  onLead: OutcomesProps['onLead'];
}) => (
  <RowChart
    title={`Money paid, ${moneySaid(sum, currency)}`}
    of="Category"
    rows={byCategory.map(({ word, count, sum: part }) => ({
      key: word,
      label: categoryLabels[word],
      count,
      sum: { value: part, text: moneySaid(part, currency) },
      onLead: () => onLead({ state: 'paid', category: word, currency }),
    }))}
    empty=""
  />
);

/** What came of them: what was given, what was paid, what was opened again, and who came back. */
export const Outcomes = ({ of, onLead }: OutcomesProps) => (
  <>
    <RowChart
      title="Remedies given"
      of="Remedy"
      whole={of.all}
      rows={rowsOf(of.remedies, remedyLabels, (remedyGiven) => ({ remedyGiven }), onLead)}
      empty="No remedy was noted yet."
    />
    {of.money.slice(0, MOST_CURRENCIES).map((money) => (
      <Paid key={money.currency} money={money} onLead={onLead} />
    ))}
    <RowChart
      title="Reopened"
      of="Category"
      whole={of.reopened}
      rows={rowsOf(
        of.reopenedBy,
        categoryLabels,
        (category) => ({ state: 'reopened', category }),
        onLead,
      )}
      empty="No case was reopened."
    />
    <RowChart
      title="Customers who wrote more than once"
      of="Customer"
      whole={of.all}
      rows={rowsOf(of.repeat, null, (customer) => ({ customer }), onLead)}
      empty="Nobody did."
    />
  </>
);
