import { locale, t, within } from '../../lib/i18n.ts';
import type { Narrowing } from '../../lib/insights/narrowing.ts';
import {
  categoryLabels,
  causeLabels,
  channelLabels,
  remedyLabels,
  severityLabels,
  statusLabels,
} from '../ui/labels.ts';
import { replyBandLabels } from './insights/reply-band-labels.ts';

/** One thing the list is narrowed to: by a filter, or by the words searched for. */
export interface ChipOf {
  field: keyof Narrowing | 'query';
  words: string;
}

type Value<K extends keyof Narrowing> = NonNullable<Narrowing[K]>;
type Told = { [K in keyof Narrowing]-?: (value: Value<K>) => string };

const states: Record<NonNullable<Narrowing['state']>, string> = {
  open: t('figure_open'),
  overdue: t('figure_overdue'),
  answered: t('who_answered'),
  'in-time': t('figure_inTime'),
  late: t('figure_late'),
  paid: t('narrowed_paid'),
  reopened: t('status_reopened'),
};

const of = (field: string, value: string): string => t('narrowed_field', field, value);

const days = new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeZone: 'UTC' });

/** A calendar day is the same day everywhere; while it is typed its year may still be wrong. */
const day = (written: string): string => {
  const at = new Date(`${written}T00:00:00Z`);
  return Number.isNaN(at.getTime()) ? written : days.format(at);
};

const told: Told = {
  state: (state) => states[state],
  status: (status) => of(t('field_status'), statusLabels[status]),
  channel: (channel) => of(t('fact_channel'), channelLabels[channel]),
  category: (category) => of(t('field_category'), categoryLabels[category]),
  severity: (severity) => of(t('field_severity'), severityLabels[severity]),
  cause: (cause) =>
    of(t('field_cause'), cause === 'unknown' ? t('cause_unknown') : causeLabels[cause]),
  agent: (agent) => of(t('fact_agent'), agent),
  product: (product) => t('narrowed_product', product),
  customer: (customer) => t('narrowed_customer', customer),
  remedyGiven: (remedy) => t('history_remedy', within(remedyLabels[remedy])),
  reply: (band) => t('narrowed_reply', within(replyBandLabels[band])),
  currency: (currency) => t('narrowed_currency', currency || t('currency_none')),
  from: (written) => of(t('filter_from'), day(written)),
  to: (written) => of(t('filter_until'), day(written)),
};

const chipOf = <K extends keyof Narrowing>(filters: Narrowing, field: K): ChipOf[] => {
  const value = filters[field];
  if (value === undefined) return [];
  // The compiler does not see that a field and its value go together.
  const tell = told[field] as (value: Value<K>) => string;
  return [{ field, words: tell(value) }];
};

/** All that the list is narrowed to, each in words. */
export const chipsOf = (query: string, filters: Narrowing): ChipOf[] => {
  const words = query.trim();
  return [
    ...(words === '' ? [] : [{ field: 'query' as const, words: t('narrowed_words', words) }]),
    ...(Object.keys(told) as (keyof Narrowing)[]).flatMap((field) => chipOf(filters, field)),
  ];
};
