import type { Case } from '../../lib/cases/case.ts';
import { isOverdue, nextDue } from '../../lib/cases/clocks.ts';
import type { Reading } from '../../lib/detect/reading.ts';
import type { Settings } from '../../lib/settings.ts';
import type { Conversation } from '../../lib/text/conversation.ts';
import { Button } from '../ui/Button.tsx';
import { Chip } from '../ui/Chip.tsx';
import { statusLabels, statusTones } from '../ui/labels.ts';
import { OwedList } from '../ui/Owed.tsx';
import { When } from '../ui/When.tsx';
import { PromisesMade } from './PromisesMade.tsx';
import { useCase } from './use-case.ts';

interface CaseFootProps {
  conversation: Conversation;
  reading: Reading;
  settings: Settings;
  now: Date;
  onOpenCases(): void;
}

const Promised = ({ one, now }: { one: Case; now: Date }) => {
  const due = nextDue(one);
  return (
    <>
      {one.acknowledgedAt !== null && (
        <span>
          Acknowledged <When at={one.acknowledgedAt} now={now} />
        </span>
      )}
      {due !== null && (
        <span className={isOverdue(one, now) ? 'late' : undefined}>
          {one.acknowledgedAt === null ? 'First reply due ' : 'Next due '}
          <When at={due} now={now} />
        </span>
      )}
    </>
  );
};

export const CaseFoot = ({ conversation, reading, settings, now, onOpenCases }: CaseFootProps) => {
  const { one, trouble, busy, log } = useCase(conversation, reading, settings);
  const logged = one && one.status !== 'closed';
  return (
    <section className="case" aria-label="Case">
      <div className="case-said" aria-live="polite">
        {one ? (
          <>
            <p className="case-line">
              <span className="case-id">{one.id}</span>
              <Chip tone={statusTones[one.status]}>{statusLabels[one.status]}</Chip>
            </p>
            <p className="case-due">
              <Promised one={one} now={now} />
            </p>
          </>
        ) : (
          one === null && <p className="case-due">No case is kept of this conversation.</p>
        )}
        {trouble && (
          <p className="late" role="alert">
            {trouble}
          </p>
        )}
      </div>
      <div className="case-buttons">
        {!logged && (
          <Button
            kind={reading.complaint ? 'primary' : 'plain'}
            disabled={one === undefined}
            aria-disabled={busy}
            onClick={() => void log()}
          >
            Log
          </Button>
        )}
        <Button kind="quiet" onClick={onOpenCases}>
          Open cases
        </Button>
      </div>
      {one && logged && (
        <>
          <PromisesMade
            key={`made ${one.id}`}
            one={one}
            conversation={conversation}
            settings={settings}
            now={now}
          />
          <OwedList key={`owed ${one.id}`} one={one} now={now} />
        </>
      )}
    </section>
  );
};
