import { useRef, useState } from 'react';
import type { RestorePreview } from '../../lib/db/restore.ts';
import { count, t, tCount } from '../../lib/i18n.ts';
import { Button } from '../ui/Button.tsx';
import { exactly } from '../ui/duration.ts';
import './backup.css';
import { saveBackup } from './save-backup.ts';
import { useRestore } from './use-restore.ts';

const sums: Record<RestorePreview['manifest'], string> = {
  sound: t('backup_sound'),
  damaged: t('backup_damaged'),
  none: t('backup_short'),
};

const Preview = ({ preview }: { preview: RestorePreview }) => (
  <div className="backup-facts">
    <p>
      {t('backup_savedAt', exactly(preview.at))} {sums[preview.manifest]}
    </p>
    <p>
      {t('backup_counts', count(preview.new), count(preview.changed), count(preview.same))}{' '}
      {preview.refused.length > 0 &&
        tCount('backup_unreadLines', preview.refused.length, count(preview.refused[0]?.line ?? 0))}
    </p>
    {preview.settings !== undefined && <p>{t('backup_settings')}</p>}
    {preview.snippets.length > 0 && <p>{tCount('backup_snippets', preview.snippets.length)}</p>}
  </div>
);

const Would = ({ onRestore, onLeave }: { onRestore(): void; onLeave(): void }) => (
  <>
    <Button kind="primary" onClick={onRestore}>
      {t('backup_restoreThis')}
    </Button>
    <Button onClick={onLeave}>{t('backup_leave')}</Button>
  </>
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
        aria-label={t('backup_file')}
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
          {t('settings_takenBack')} {state.left > 0 && tCount('backup_left', state.left)}
        </p>
      )}
      {state.is === 'looked' && <Preview preview={state.preview} />}
      {state.is === 'restored' && <p>{t('off_restored')}</p>}
      <div className="options-buttons">
        {state.is === 'looked' ? (
          <Would onRestore={() => restore(state)} onLeave={leave} />
        ) : (
          <Button disabled={state.is === 'busy'} onClick={() => input.current?.click()}>
            {t('backup_restore')}
          </Button>
        )}
        {state.is === 'restored' && <Button onClick={state.undo}>{t('undo')}</Button>}
      </div>
    </div>
  );
};

/** Everything as one file, and back. */
export const BackupSection = () => {
  const [said, setSaid] = useState('');
  const save = (): void => {
    saveBackup(new Date()).then(
      () => setSaid(t('backup_saved')),
      () => setSaid(t('backup_unwritten')),
    );
  };
  return (
    <section className="options-section" aria-labelledby="backup">
      <h2 id="backup">{t('backup_title')}</h2>
      <p>{t('backup_hint')}</p>
      <div className="options-buttons">
        <Button onClick={save}>{t('backup_save')}</Button>
      </div>
      <p aria-live="polite" className="owed-said">
        {said}
      </p>
      <RestorePart />
    </section>
  );
};
