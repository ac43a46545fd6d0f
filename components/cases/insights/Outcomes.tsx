import { t } from '../../../lib/i18n.ts';
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
    title={t('outcomes_paid', moneySaid(sum, currency))}
    of={t('field_category')}
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
      title={t('outcomes_remedies')}
      of={t('head_remedy')}
      whole={of.all}
      rows={rowsOf(of.remedies, remedyLabels, (remedyGiven) => ({ remedyGiven }), onLead)}
      empty={t('outcomes_noRemedy')}
    />
    {of.money.slice(0, MOST_CURRENCIES).map((money) => (
      <Paid key={money.currency} money={money} onLead={onLead} />
    ))}
    <RowChart
      title={t('outcomes_reopened')}
      of={t('field_category')}
      whole={of.reopened}
      rows={rowsOf(
        of.reopenedBy,
        categoryLabels,
        (category) => ({ state: 'reopened', category }),
        onLead,
      )}
      empty={t('outcomes_noReopened')}
    />
    <RowChart
      title={t('outcomes_repeat')}
      of={t('who_label')}
      whole={of.all}
      rows={rowsOf(of.repeat, null, (customer) => ({ customer }), onLead)}
      empty={t('outcomes_noRepeat')}
    />
  </>
);
