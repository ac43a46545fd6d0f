import { useState } from 'react';
import type { Case } from '../../lib/cases/case.ts';
import { movedAt, waitsToBeWritten } from '../../lib/cases/moved.ts';
import { noteFollowed } from '../../lib/db/owed.ts';
import { t } from '../../lib/i18n.ts';
import { Button } from './Button.tsx';
import { Sentence } from './Sentence.tsx';
import './owed.css';
import { When } from './When.tsx';

interface WaitsProps {
  one: Case;
  now: Date;
}

/** The customer was asked to write in private: said, with the way to note that they have. */
export const WaitsForCustomer = ({ one, now }: WaitsProps) => {
  const [trouble, setTrouble] = useState('');
  if (!waitsToBeWritten(one)) return null;
  return (
    <div className="owed">
      <p className="owed-waits">
        <span>
          <Sentence of="waits_said">
            <When at={movedAt(one) ?? one.updated} now={now} />
          </Sentence>
        </span>
        <Button
          kind="quiet"
          onClick={() => void noteFollowed(one.id).catch(() => setTrouble(t('owed_failed')))}
        >
          {t('waits_written')}
        </Button>
      </p>
      {trouble !== '' && (
        <p className="owed-said" role="alert">
          {trouble}
        </p>
      )}
    </div>
  );
};
