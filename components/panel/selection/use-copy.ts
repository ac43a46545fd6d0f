import { useState } from 'react';
import { t } from '../../../lib/i18n.ts';
import { copy } from '../copy.ts';

/** Puts a text on the clipboard and says whether it is there. */
export const useCopy = () => {
  const [said, say] = useState<string | null>(null);
  const copyText = async (text: string): Promise<void> =>
    say((await copy(text)) ? t('copied') : t('copy_refused'));
  return { said, say, copyText };
};
