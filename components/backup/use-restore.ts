import { useState } from 'react';
import {
  type Pieces,
  previewRestore,
  type Restored,
  type RestorePreview,
  restoreBackup,
  undoRestore,
} from '../../lib/db/restore.ts';
import { changeSettings, readSettings, settingsFrom } from '../../lib/settings.ts';

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

type State =
  | { is: 'idle' }
  | { is: 'busy'; text: string }
  | { is: 'refused'; why: string }
  | ({ is: 'looked' } & Looked)
  | { is: 'restored'; undo(): void }
  | { is: 'undone'; left: number };

const because = (error: unknown): string =>
  error instanceof Error ? error.message : 'The file could not be read: choose it again.';

/** A backup is looked at, then restored, then may be taken back. */
export const useRestore = () => {
  const [state, setState] = useState<State>({ is: 'idle' });
  const attempt = (text: string, work: () => Promise<State>): void => {
    setState({ is: 'busy', text });
    work().then(setState, (error: unknown) => setState({ is: 'refused', why: because(error) }));
  };

  const undo = (restored: Restored, settings: Awaited<ReturnType<typeof readSettings>>): void =>
    attempt('Taking it back.', async () => {
      const left = await undoRestore(restored);
      await changeSettings(settings);
      return { is: 'undone', left };
    });

  return {
    state,
    look: (file: File): void =>
      attempt('Reading the file.', async () => {
        if (file.size > LARGEST) return { is: 'refused', why: 'This file is too large.' };
        const pieces = piecesOf(file);
        return { is: 'looked', pieces, preview: await previewRestore(pieces) };
      }),
    restore: ({ pieces, preview }: Looked): void =>
      attempt('Restoring.', async () => {
        const before = await readSettings();
        const restored = await restoreBackup(pieces);
        if (preview.settings !== undefined) await changeSettings(settingsFrom(preview.settings));
        return { is: 'restored', undo: () => undo(restored, before) };
      }),
    leave: (): void => setState({ is: 'idle' }),
  };
};
