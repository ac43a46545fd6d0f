import { useState } from 'react';
import { copy } from '../copy.ts';

/** Puts a text on the clipboard and says whether it is there. */
export const useCopy = () => {
  const [said, say] = useState<string | null>(null);
  const copyText = async (text: string): Promise<void> =>
    say((await copy(text)) ? 'Copied.' : 'The browser did not allow copying: select the text.');
  return { said, say, copyText };
};
