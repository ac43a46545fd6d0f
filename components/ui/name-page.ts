import { language } from '../../lib/i18n.ts';

/** Says in the page itself which language it speaks, for whoever has it read out. */
export const namePage = (title: string): void => {
  document.documentElement.lang = language();
  document.title = title;
};
