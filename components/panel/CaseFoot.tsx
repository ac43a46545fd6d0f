import type { Case } from '../../lib/cases/case.ts';
import { isOverdue, nextDue } from '../../lib/cases/clocks.ts';
import { t, tCount } from '../../lib/i18n.ts';
import type { Situation } from '../../lib/reply/move.ts';
import type { Settings } from '../../lib/settings.ts';
import { Button } from '../ui/Button.tsx';
import { Chip } from '../ui/Chip.tsx';
import { statusLabels, statusTones } from '../ui/labels.ts';
import { OwedList } from '../ui/Owed.tsx';
import { Sentence } from '../ui/Sentence.tsx';
import { WaitsForCustomer } from '../ui/WaitsForCustomer.tsx';
import { When } from '../ui/When.tsx';
import { GestureOffered } from './GestureOffered.tsx';
import { PromisesMade } from './PromisesMade.tsx';
import { useCase } from './use-case.ts';
import { useMoved } from './use-moved.ts';
import { useReplyCoverage } from './use-reply-coverage.ts';

interface CaseFootProps {
  situation: Situation;
  /** The case that goes on here: begun in public, where the customer was asked over. */
  continued: Case | null;
  /** All that the register holds of this customer. */
  known: readonly Case[];
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

/** The last of them; the others stand beside it there. */
const Earlier = ({ cases }: { cases: readonly Case[] }) => {
  const [last] = cases;
  return (
    last && (
      <a href={`/cases.html#${last.id}`} target="_blank" rel="noreferrer">
        {tCount('case_others', cases.length)}
      </a>
    )
  );
};

const GoesOn = ({ one }: { one: Case }) => (
  <p className="case-due">
    {t('case_goesOn')}
    {one.link.startsWith('https://') && (
      <a href={one.link} target="_blank" rel="noreferrer">
        {t('case_openPublic')}
      </a>
    )}
  </p>
);

export const CaseFoot = (props: CaseFootProps) => {
  const { situation, continued, known, settings, now, onOpenCases } = props;
  const { conversation, reading } = situation;
  const { one: own, trouble, busy, log } = useCase(conversation, reading, settings);
  const one = own && own.status !== 'closed' ? own : (continued ?? own);
  const goesOn = one !== undefined && one !== null && one === continued;
  useMoved(situation, one);
  useReplyCoverage(conversation, own);
  const others = known.filter(({ id }) => id !== one?.id);
  const logged = one && one.status !== 'closed';
  return (
    <section className="case" aria-label={t('case_label')}>
      <div className="case-said" aria-live="polite">
        {one ? (
          <>
            <p className="case-line">
              <a
                className="case-id"
                href={`/cases.html#${one.id}`}
                target="_blank"
                rel="noreferrer"
              >
                {one.id}
              </a>
              <Chip tone={statusTones[one.status]}>{statusLabels[one.status]}</Chip>
            </p>
            {goesOn && <GoesOn one={one} />}
            <p className="case-due">
              <Promised one={one} now={now} />
              <Earlier cases={others} />
            </p>
          </>
        ) : (
          one === null && (
            <>
              <p>{t('case_none')}</p>
              <p className="case-due">
                <Earlier cases={others} />
              </p>
            </>
          )
        )}
        {trouble && (
          <p className="late" role="alert">
            {trouble}
          </p>
        )}
      </div>
      <div className="case-buttons">
        {(!logged || goesOn) && (
          <Button
            kind={goesOn ? 'quiet' : reading.complaint ? 'primary' : 'plain'}
            disabled={own === undefined}
            aria-disabled={busy}
            onClick={() => void log()}
          >
            {t(goesOn ? 'case_logNew' : 'case_log')}
          </Button>
        )}
        <Button kind="quiet" onClick={onOpenCases}>
          {t('openCases')}
        </Button>
      </div>
      {one && logged && (
        <>
          <WaitsForCustomer one={one} now={now} />
          <GestureOffered key={`gesture ${one.id}`} one={one} situation={situation} />
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
