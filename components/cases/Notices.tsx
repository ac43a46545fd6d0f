import { BackupNote } from '../backup/BackupNote.tsx';
import { BroughtBackNote } from '../backup/BroughtBackNote.tsx';
import { useDesk } from './desk.ts';

/** What the register has to say of itself. */
export const Notices = () => {
  const { now, error } = useDesk();
  return (
    <>
      <BroughtBackNote now={now} />
      <BackupNote now={now} />
      {error && (
        <p className="page-error" role="alert">
          {error}
        </p>
      )}
    </>
  );
};
