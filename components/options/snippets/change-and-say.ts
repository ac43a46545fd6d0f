import { t } from '../../../lib/i18n.ts';
import { takeBack } from '../../../lib/reply/snippets/merge.ts';
import type { Snippet } from '../../../lib/reply/snippets/snippet.ts';
import { changeSnippets } from '../../../lib/settings/snippets.ts';

const failed = t('snippets_unsaved');

/** Says what was done, with a way back. */
export type Say = (told: { text: string; back?: () => void }) => void;

/** Changes the snippets at once; taken back, what was changed since stays. */
export const changeAndSay = async (
  change: (stored: Snippet[]) => readonly Snippet[],
  words: string,
  say: Say,
): Promise<void> => {
  let before: readonly Snippet[] = [];
  try {
    const after = await changeSnippets((stored) => {
      before = stored;
      return change(stored);
    });
    const back = (): void =>
      void changeSnippets((now) => takeBack(now, { before, after })).then(
        () => say({ text: t('settings_takenBack') }),
        () => say({ text: failed }),
      );
    say({ text: words, back });
  } catch {
    say({ text: failed });
  }
};
