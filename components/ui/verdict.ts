import type { Reading, Remedy, Severity } from '../../lib/detect/reading.ts';
import { t } from '../../lib/i18n.ts';

const complaints: Record<Severity, string> = {
  0: t('verdict_complaint1'),
  1: t('verdict_complaint1'),
  2: t('verdict_complaint2'),
  3: t('verdict_complaint3'),
  4: t('verdict_complaint4'),
};

const wants: Record<Remedy, string> = {
  refund: t('wants_refund'),
  replace: t('wants_replace'),
  repair: t('wants_repair'),
  explanation: t('wants_explanation'),
  apology: t('wants_apology'),
  credit: t('wants_credit'),
  cancel: t('wants_cancel'),
  other: t('wants_other'),
  none: '',
};

const times = ['', '', t('asked_second'), t('asked_third'), t('asked_fourth'), t('asked_fifth')];

const asking = ({ asked, marks }: Reading): string => {
  if (!marks.includes('repeat-contact')) return '';
  return asked > 1 ? (times[asked] ?? t('asked_often')) : t('asked_before');
};

/** What the customer's messages come to, and what is asked for in them. */
export const verdictParts = (reading: Reading): { is: string; asks: string } => {
  const { kind, language, remedy, severity } = reading;
  if (language !== 'en' && language !== 'und') return { is: t('verdict_notEnglish'), asks: '' };
  if (kind === 'other') return { is: t('verdict_other'), asks: '' };
  return {
    is: kind === 'problem' ? t('verdict_problem') : complaints[severity],
    asks: [wants[remedy], asking(reading)].filter(Boolean).join(' '),
  };
};

/** The same in one line. */
export const verdict = (reading: Reading): string => {
  const { is, asks } = verdictParts(reading);
  return asks ? `${is} ${asks}` : is;
};
