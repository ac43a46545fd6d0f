import type { Case } from '../../lib/cases/case.ts';
import { t } from '../../lib/i18n.ts';

/** How a word of the register reads on screen. */
export const statusLabels: Record<Case['status'], string> = {
  new: t('status_new'),
  acknowledged: t('status_acknowledged'),
  investigating: t('status_investigating'),
  'awaiting-customer': t('status_awaitingCustomer'),
  resolved: t('status_resolved'),
  closed: t('status_closed'),
  reopened: t('status_reopened'),
};

export const channelLabels: Record<Case['channel'], string> = {
  gmail: t('channel_gmail'),
  zendesk: t('channel_zendesk'),
  'x-public': t('channel_xPublic'),
  'x-dm': t('channel_xDm'),
  other: t('channel_other'),
};

export const categoryLabels: Record<Case['category'], string> = {
  delivery: t('category_delivery'),
  billing: t('category_billing'),
  'product-defect': t('category_productDefect'),
  'service-quality': t('category_serviceQuality'),
  'account-access': t('category_accountAccess'),
  cancellation: t('category_cancellation'),
  outage: t('category_outage'),
  'booking-travel': t('category_bookingTravel'),
  'data-privacy': t('category_dataPrivacy'),
  other: t('category_other'),
};

export const remedyLabels: Record<Case['remedySought'], string> = {
  refund: t('remedy_refund'),
  replace: t('remedy_replace'),
  repair: t('remedy_repair'),
  explanation: t('remedy_explanation'),
  apology: t('remedy_apology'),
  credit: t('remedy_credit'),
  cancel: t('remedy_cancel'),
  other: t('remedy_other'),
  none: t('remedy_none'),
};

export const causeLabels: Record<NonNullable<Case['rootCause']>, string> = {
  people: t('cause_people'),
  process: t('cause_process'),
  product: t('cause_product'),
  policy: t('cause_policy'),
  supplier: t('cause_supplier'),
  information: t('cause_information'),
  system: t('cause_system'),
};

export const verdictLabels: Record<Case['upheld'], string> = {
  undecided: t('upheld_undecided'),
  yes: t('upheld_yes'),
  partly: t('upheld_partly'),
  no: t('upheld_no'),
};

export const severityLabels = {
  1: t('severity_1'),
  2: t('severity_2'),
  3: t('severity_3'),
  4: t('severity_4'),
} as const;

export const markLabels: Record<Case['marks'][number], string> = {
  cancel: t('mark_cancel'),
  legal: t('mark_legal'),
  abuse: t('mark_abuse'),
  safety: t('mark_safety'),
  'public-threat': t('mark_publicThreat'),
  'repeat-contact': t('mark_repeatContact'),
};

export type Tone = 'plain' | 'accent' | 'weak' | 'strong' | 'good';

export const statusTones: Record<Case['status'], Tone> = {
  new: 'strong',
  acknowledged: 'accent',
  investigating: 'accent',
  'awaiting-customer': 'weak',
  resolved: 'good',
  closed: 'plain',
  reopened: 'strong',
};
