import { useLiveQuery } from 'dexie-react-hooks';
import { broughtBack, forgetBroughtBack } from '../../lib/db/brought-back.ts';
import { Button } from '../ui/Button.tsx';
import './backup.css';
import { When } from '../ui/When.tsx';

/** Says that a register was lost and healed, also where the background did it and nobody looked on. */
export const BroughtBackNote = ({ now }: { now: Date }) => {
  const lost = useLiveQuery(() => broughtBack().catch(() => null), []);
  if (!lost) return null;
  const cases = lost.count === 1 ? 'one case is' : `${lost.count} cases are`;
  return (
    <p className="backup-note" role="status">
      <span>
        The browser had lost the register: {cases} back from Amends' own safety copy,{' '}
        <When at={lost.at} now={now} />.
      </span>
      <Button kind="quiet" onClick={() => void forgetBroughtBack()}>
        Understood
      </Button>
    </p>
  );
};
