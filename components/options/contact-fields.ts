import { t } from '../../lib/i18n.ts';
import type { ContactField } from '../ui/ContactPoints.tsx';

/** How customers reach a brand in private, as the settings ask for it. */
export const contactFields: readonly ContactField[] = [
  { key: 'handle', label: t('contact_handle'), hint: t('contact_handleBare'), most: 50 },
  {
    key: 'xUserId',
    label: t('contact_id'),
    hint: t('contact_idHint'),
    most: 30,
  },
  {
    key: 'email',
    label: t('contact_email'),
    hint: t('contact_emailHint'),
    most: 320,
    type: 'email',
  },
  { key: 'phone', label: t('contact_phone'), hint: t('contact_phoneDial'), most: 40, type: 'tel' },
  { key: 'hours', label: t('contact_hours'), hint: t('contact_hoursExample'), most: 120 },
];
