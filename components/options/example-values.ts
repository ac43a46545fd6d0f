import { t } from '../../lib/i18n.ts';
import type { Value } from '../../lib/settings/values.ts';

/** To begin with, or to take as they are. The names go into English replies, what they mean is for colleagues. */
export const exampleValues: readonly Value[] = [
  { name: 'Fairness', means: t('value_fairness') },
  { name: 'Keeping our word', means: t('value_ourWord') },
  { name: "Respect for people's time", means: t('value_theirTime') },
];
