import { t } from '../../../lib/i18n.ts';
import type { ReplyBand } from '../../../lib/insights/reply-band.ts';

export const replyBandLabels: Record<ReplyBand, string> = {
  'to-15-minutes': t('band_15min'),
  'to-1-hour': t('band_1h'),
  'to-4-hours': t('band_4h'),
  'to-8-hours': t('band_8h'),
  'to-1-day': t('band_1day'),
  'to-2-days': t('band_2days'),
  'to-7-days': t('band_7days'),
  'over-7-days': t('band_over'),
};
