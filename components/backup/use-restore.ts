import { useState } from 'react';
import {
  type Pieces,
  previewRestore,
  type Restored,
  type RestorePreview,
  restoreBackup,
  undoRestore,
} from '../../lib/db/restore.ts';
import { t } from '../../lib/i18n.ts';
import { mergeSnippets, takeBack } from '../../lib/reply/snippets/merge.ts';
import { changeSnippets, readSnippets, snippetsFrom } from '../../lib/settings/snippets.ts';
import {
  changeSettings,
  readSettings,
  type Settings,
  type SettingsChange,
  settingsFrom,
} from '../../lib/settings.ts';

const LARGEST = 2_000_000_000;

const piecesOf = (file: File): Pieces =>
  async function* () {
    const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  };

interface Looked {
  pieces: Pieces;
  preview: RestorePreview;
}

/** What is wanted to take a restoring back. */
interface Before {
  restored: Restored;
  settings: Settings;
  snippets: Parameters<typeof takeBack>[1];
}

type State =
  | { is: 'idle' }
  | { is: 'busy'; text: string }
  | { is: 'refused'; why: string }
  | ({ is: 'looked' } & Looked)
  | { is: 'restored'; undo(): void }
  | { is: 'undone'; left: number };

/** What a backup says of the settings. One of before a setting was there says nothing of it. */
const settingsIn = (stored: unknown): SettingsChange => {
  const named = typeof stored === 'object' && stored !== null ? stored : {};
  return Object.fromEntries(Object.entries(settingsFrom(stored)).filter(([key]) => key in named));
};

const because = (error: unknown): string =>
  error instanceof Error ? error.message : t('file_unread');

/** A backup is looked at, then restored, then may be taken back. */
export const useRestore = () => {
  const [state, setState] = useState<State>({ is: 'idle' });
  const attempt = (text: string, work: () => Promise<State>): void => {
    setState({ is: 'busy', text });
    work().then(setState, (error: unknown) => setState({ is: 'refused', why: because(error) }));
  };

  const undo = ({ restored, settings, snippets }: Before): void =>
    attempt(t('backup_takingBack'), async () => {
      const left = await undoRestore(restored);
      await changeSettings(settings);
      await changeSnippets((now) => takeBack(now, snippets));
      return { is: 'undone', left };
    });

  return {
    state,
    look: (file: File): void =>
      attempt(t('backup_reading'), async () => {
        if (file.size > LARGEST) return { is: 'refused', why: t('backup_tooLarge') };
        const pieces = piecesOf(file);
        return { is: 'looked', pieces, preview: await previewRestore(pieces) };
      }),
    restore: ({ pieces, preview }: Looked): void =>
      attempt(t('backup_restoring'), async () => {
        const [settings, before] = [await readSettings(), await readSnippets()];
        const restored = await restoreBackup(pieces);
        await changeSettings(settingsIn(preview.settings));
        const after = await changeSnippets(
          (now) => mergeSnippets(now, snippetsFrom(preview.snippets)).snippets,
        );
        const snippets = { before, after };
        return { is: 'restored', undo: () => undo({ restored, settings, snippets }) };
      }),
    leave: (): void => setState({ is: 'idle' }),
  };
};
