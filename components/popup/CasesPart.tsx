import type { Case } from '../../lib/cases/case.ts';
import { type Owed, owedItems } from '../../lib/cases/clocks.ts';
import { count, t, tCount } from '../../lib/i18n.ts';
import { Button } from '../ui/Button.tsx';
import { Sentence } from '../ui/Sentence.tsx';
import { When } from '../ui/When.tsx';
import type { RegisterState } from './use-register.ts';

const SHOWN = 3;

const owes: Record<Owed['kind'], string> = {
  acknowledge: t('owed_firstReply'),
  response: t('owed_answer'),
  promise: t('owed_promise'),
  'follow-up': t('owed_followUp'),
  'close-loop': t('owed_closeLoop'),
};

interface CasesPartProps {
  register: RegisterState;
  now: Date;
  /** With the open ones, with those that are due, or with one case by its id. */
  onOpenCases(begin: string): void;
}

interface DueProps {
  one: Case;
  now: Date;
  onOpen(): void;
}

const Due = ({ one, now, onOpen }: DueProps) => {
  const [first] = owedItems(one);
  if (!first) return null;
  return (
    <li>
      <button type="button" className="popup-due" onClick={onOpen}>
        <span className="popup-due-what">
          {owes[first.kind]}
          <span className="popup-due-when">
            <Sentence of="owed_due">
              <When at={first.due} now={now} />
            </Sentence>
          </span>
        </span>
        <span className="popup-due-about">{first.text || one.summary || one.id}</span>
      </button>
    </li>
  );
};

interface DuesProps extends Pick<CasesPartProps, 'now' | 'onOpenCases'> {
  due: readonly Case[];
}

const Dues = ({ due, now, onOpenCases }: DuesProps) => (
  <ul className="popup-dues" aria-label={t('popup_dueNow')}>
    {due.slice(0, SHOWN).map((one) => (
      <Due key={one.id} one={one} now={now} onOpen={() => onOpenCases(one.id)} />
    ))}
  </ul>
);

/** Above the list stands the same whatever was found, so that nothing moves when it is read. */
export const CasesPart = ({ register, now, onOpenCases }: CasesPartProps) => {
  const { open, due } = register.is === 'read' ? register : { open: null, due: [] };
  const more = due.length - SHOWN;
  return (
    <section className="popup-cases" aria-labelledby="cases" aria-busy={register.is === 'reading'}>
      <h2 id="cases" className="unseen">
        {t('popup_cases')}
      </h2>
      <div className="popup-counts">
        <button type="button" className="popup-count" onClick={() => onOpenCases('open')}>
          <strong>{open === null ? '–' : count(open)}</strong>{' '}
          {tCount('popup_openCases', open ?? 0)}
        </button>
        <button
          type="button"
          className={due.length > 0 ? 'popup-count popup-count-due' : 'popup-count'}
          onClick={() => onOpenCases('overdue')}
        >
          <strong>{register.is === 'read' ? count(due.length) : '–'}</strong>{' '}
          {tCount('popup_dueCases', due.length)}
        </button>
      </div>
      {register.is === 'unread' && <p role="alert">{register.why}</p>}
      {register.is === 'read' && open === 0 && due.length === 0 && (
        <p className="popup-hint">{t('popup_noCases')}</p>
      )}
      {due.length > 0 && <Dues due={due} now={now} onOpenCases={onOpenCases} />}
      {more > 0 && (
        <Button kind="quiet" onClick={() => onOpenCases('overdue')}>
          {t('popup_more', count(more))}
        </Button>
      )}
    </section>
  );
};
