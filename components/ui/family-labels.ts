import { t } from '../../lib/i18n.ts';
import type { Family } from '../../lib/lint/rule.ts';

export const familyLabels: Record<Family, string> = {
  apology: t('family_apology'),
  blame: t('family_blame'),
  disbelief: t('family_disbelief'),
  dismissal: t('family_dismissal'),
  'pointing-back': t('family_pointingBack'),
  obvious: t('family_obvious'),
  excuse: t('family_excuse'),
  'empty-promise': t('family_emptyPromise'),
  stiff: t('family_stiff'),
  'closing-question': t('family_closingQuestion'),
  transfer: t('family_transfer'),
  'cancel-hurdle': t('family_cancelHurdle'),
  'public-channel': t('family_publicChannel'),
  tone: t('family_tone'),
  repetition: t('family_repetition'),
  freebie: t('family_freebie'),
  own: t('family_own'),
};
