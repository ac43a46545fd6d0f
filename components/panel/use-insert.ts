import { useState } from 'react';
import { t } from '../../lib/i18n.ts';
import type { Command, For, Outcome } from '../../lib/view.ts';
import { copy } from './copy.ts';

type How = Extract<Command, { do: 'write' }>['how'];

/** Writes a text into the reply box; where that fails the text is on the clipboard, and said so. */
export const useInsert = (
  { thread, account }: For,
  ask: (command: Command) => Promise<Outcome>,
) => {
  const [said, say] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const insert = async (text: string, how: How): Promise<void> => {
    // A second press while the page is still writing would write it twice.
    if (busy) return;
    setBusy(true);
    const outcome = await ask({ do: 'write', thread, account, text, how });
    setBusy(false);
    if (outcome.ok) return say(null);
    say(
      (await copy(text))
        ? `${outcome.why} ${t('insert_onClipboard')}`
        : `${outcome.why} ${t('insert_selectToCopy')}`,
    );
  };

  return { said, say, busy, insert };
};
