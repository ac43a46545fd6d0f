import { useLiveQuery } from 'dexie-react-hooks';
import { broughtBack, forgetBroughtBack } from '../../lib/db/brought-back.ts';
import { t, tCount } from '../../lib/i18n.ts';
import { Button } from '../ui/Button.tsx';
import { exactly, when } from '../ui/duration.ts';
import './backup.css';

/** Says that a register was lost and healed, also where the background did it and nobody looked on. */
export const BroughtBackNote = ({ now }: { now: Date }) => {
  const lost = useLiveQuery(() => broughtBack().catch(() => null), []);
  if (!lost) return null;
  return (
    <p className="backup-note" role="status">
      <span title={exactly(lost.at)}>
        {tCount('backup_broughtBack', lost.count, when(lost.at, now))}
      </span>
      <Button kind="quiet" onClick={() => void forgetBroughtBack()}>
        {t('understood')}
      </Button>
    </p>
  );
};
