import type { Case } from '../../lib/cases/case.ts';
import { isOverdue, nextDue } from '../../lib/cases/clocks.ts';
import type { Reading } from '../../lib/detect/reading.ts';
import { t } from '../../lib/i18n.ts';
import type { Settings } from '../../lib/settings.ts';
import type { Conversation } from '../../lib/text/conversation.ts';
import { Button } from '../ui/Button.tsx';
import { Chip } from '../ui/Chip.tsx';
import { statusLabels, statusTones } from '../ui/labels.ts';
import { OwedList } from '../ui/Owed.tsx';
import { Sentence } from '../ui/Sentence.tsx';
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
          <Sentence of="case_acknowledged">
            <When at={one.acknowledgedAt} now={now} />
          </Sentence>
        </span>
      )}
      {due !== null && (
        <span className={isOverdue(one, now) ? 'late' : undefined}>
          <Sentence of={one.acknowledgedAt === null ? 'case_firstReplyDue' : 'case_nextDue'}>
            <When at={due} now={now} />
          </Sentence>
        </span>
      )}
    </>
  );
};

export const CaseFoot = ({ conversation, reading, settings, now, onOpenCases }: CaseFootProps) => {
  const { one, trouble, busy, log } = useCase(conversation, reading, settings);
  const logged = one && one.status !== 'closed';
  return (
    <section className="case" aria-label={t('case_label')}>
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
          one === null && <p className="case-due">{t('case_none')}</p>
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
            {t('case_log')}
          </Button>
        )}
        <Button kind="quiet" onClick={onOpenCases}>
          {t('openCases')}
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
