import { t } from '../../../lib/i18n.ts';

/** What is held with a letter: on a Mac it is another key, and has a sign of its own. */
export const control = (): string => (/^(?:Mac|iP)/.test(navigator.platform) ? '⌘' : t('key_ctrl'));
