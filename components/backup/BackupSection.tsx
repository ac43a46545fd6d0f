import { useRef, useState } from 'react';
import type { RestorePreview } from '../../lib/db/restore.ts';
import { Button } from '../ui/Button.tsx';
import { exactly } from '../ui/duration.ts';
import './backup.css';
import { saveBackup } from './save-backup.ts';
import { useRestore } from './use-restore.ts';

const sums: Record<RestorePreview['manifest'], string> = {
  sound: 'The file is whole.',
  damaged: 'The file was damaged or edited after it was saved: what can be read is shown here.',
  none: 'The file ends too early: what can be read is shown here.',
};

const snippetsIn = (count: number): string =>
  count === 1
    ? 'One snippet is in it: yours stay, and one of its name is put back as it was then.'
    : `${count} snippets are in it: yours stay, and those of their names are put back as they were then.`;

const Preview = ({ preview }: { preview: RestorePreview }) => (
  <div className="backup-facts">
    <p>
      Saved {exactly(preview.at)}. {sums[preview.manifest]}
    </p>
    <p>
      {preview.new} cases are new here, {preview.changed} are changed, {preview.same} stay as they
      are.
      {preview.refused.length > 0 &&
        ` ${preview.refused.length} lines cannot be read, the first is line ${preview.refused[0]?.line}.`}
    </p>
    {preview.settings !== undefined && <p>The settings are put back as they were then.</p>}
    {preview.snippets.length > 0 && <p>{snippetsIn(preview.snippets.length)}</p>}
  </div>
);

const RestorePart = () => {
  const input = useRef<HTMLInputElement>(null);
  const { state, look, restore, leave } = useRestore();
  return (
    <div aria-live="polite" className="backup-facts">
      <input
        ref={input}
        type="file"
        hidden
        aria-label="Backup to restore"
        accept=".jsonl"
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) look(file);
          // So that choosing the same file again is a change.
          target.value = '';
        }}
      />
      {state.is === 'busy' && <p>{state.text}</p>}
      {state.is === 'refused' && <p role="alert">{state.why}</p>}
      {state.is === 'undone' && (
        <p>
          Taken back.
          {state.left > 0 && ` ${state.left} cases were changed since and stay as they are.`}
        </p>
      )}
      {state.is === 'looked' && <Preview preview={state.preview} />}
      {state.is === 'restored' && <p>Restored.</p>}
      <div className="options-buttons">
        {state.is === 'looked' ? (
          <>
            <Button kind="primary" onClick={() => restore(state)}>
              Restore this backup
            </Button>
            <Button onClick={leave}>Leave it</Button>
          </>
        ) : (
          <Button disabled={state.is === 'busy'} onClick={() => input.current?.click()}>
            Restore a backup
          </Button>
        )}
        {state.is === 'restored' && <Button onClick={state.undo}>Undo</Button>}
      </div>
    </div>
  );
};

/** Everything as one file, and back. */
export const BackupSection = () => {
  const [said, setSaid] = useState('');
  const save = (): void => {
    saveBackup(new Date()).then(
      () => setSaid('The backup is with your downloads.'),
      () => setSaid('The backup could not be written: try again.'),
    );
  };
  return (
    <section className="options-section" aria-labelledby="backup">
      <h2 id="backup">Backup</h2>
      <p>
        One file with every case, the settings, your snippets and the secret that makes pseudonyms.
        Keep it where only you can read it: removing Amends from the browser removes everything
        else.
      </p>
      <div className="options-buttons">
        <Button onClick={save}>Save a backup</Button>
      </div>
      <p aria-live="polite" className="owed-said">
        {said}
      </p>
      <RestorePart />
    </section>
  );
};
