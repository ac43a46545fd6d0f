import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { type BackupDue, backupDue } from '../../lib/db/backup-due.ts';
import { Button } from '../ui/Button.tsx';
import { when } from '../ui/duration.ts';
import './backup.css';
import { saveBackup } from './save-backup.ts';

const words = (due: BackupDue, now: Date): string | null => {
  if (due.is === 'no') return null;
  if (due.is === 'never') return 'Your cases have no copy outside this browser yet.';
  const last = `The last copy outside this browser was saved ${when(due.at, now)}.`;
  return due.is === 'updated' ? `Amends was updated. ${last}` : last;
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
      () => setTrouble('The backup could not be written: try again.'),
    );
  };
  return (
    <p className="backup-note" role="status">
      <span>{text}</span>
      <Button kind="quiet" onClick={save}>
        Save a backup
      </Button>
      <Button kind="quiet" onClick={() => setLeft(true)}>
        Later
      </Button>
    </p>
  );
};
