import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { type BackupDue, backupDue } from '../../lib/db/backup-due.ts';
import { t } from '../../lib/i18n.ts';
import { Button } from '../ui/Button.tsx';
import { when } from '../ui/duration.ts';
import './backup.css';
import { saveBackup } from './save-backup.ts';

const words = (due: BackupDue, now: Date): string | null => {
  if (due.is === 'no') return null;
  if (due.is === 'never') return t('backup_never');
  const last = t('backup_last', when(due.at, now));
  return due.is === 'updated' ? `${t('backup_updated')} ${last}` : last;
};

/** Offers a copy outside the browser, daily and after an update. Nothing is saved unasked. */
export const BackupNote = ({ now }: { now: Date }) => {
  const [left, setLeft] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [saved, setSaved] = useState(0);
  const due = useLiveQuery(() => backupDue(now).catch(() => null), [now, saved]);
  const text = trouble ?? (due ? words(due, now) : null);
  if (text === null || left) return null;
  const save = (): void => {
    saveBackup(new Date()).then(
      () => {
        setTrouble(null);
        setSaved(saved + 1);
      },
      () => setTrouble(t('backup_unwritten')),
    );
  };
  return (
    <p className="backup-note" role="status">
      <span>{text}</span>
      <Button kind="quiet" onClick={save}>
        {t('backup_save')}
      </Button>
      <Button kind="quiet" onClick={() => setLeft(true)}>
        {t('backup_later')}
      </Button>
    </p>
  );
};
