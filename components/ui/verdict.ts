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

/** What the customer's messages come to, in one line. */
export const verdict = (reading: Reading): string => {
  const { kind, language, remedy, severity } = reading;
  if (language !== 'en' && language !== 'und') return t('verdict_notEnglish');
  if (kind === 'other') return t('verdict_other');
  const start = kind === 'problem' ? t('verdict_problem') : complaints[severity];
  return [start, wants[remedy], asking(reading)].filter(Boolean).join(' ');
};
