import type { Ref } from 'react';
import type { Case, CaseChange } from '../../lib/cases/case.ts';
import { type Deed, kindOf } from '../../lib/cases/change.ts';
import { t, tCount } from '../../lib/i18n.ts';
import { Button } from '../ui/Button.tsx';
import { Chip } from '../ui/Chip.tsx';
import { AddNote } from './AddNote.tsx';
import { CaseFacts } from './CaseFacts.tsx';
import { CaseFields } from './CaseFields.tsx';
import { CaseHistory } from './CaseHistory.tsx';
import { EraseCustomer } from './EraseCustomer.tsx';
import './detail.css';
import { markLabels } from '../ui/labels.ts';
import { OwedList } from '../ui/Owed.tsx';
import { WaitsForCustomer } from '../ui/WaitsForCustomer.tsx';

interface CaseDetailProps {
  one: Case;
  now: Date;
  place: Ref<HTMLElement>;
  /** How many more cases this customer has. */
  others: number;
  onOthers(): void;
  onChange(change: CaseChange, deed: Deed): void;
  onDelete(): void;
  onEraseCustomer(): void;
  onClose(): void;
}

export const CaseDetail = ({
  one,
  now,
  place,
  others,
  onOthers,
  onChange,
  onDelete,
  onEraseCustomer,
  onClose,
}: CaseDetailProps) => (
  <section
    className="detail"
    aria-label={t('case_named', one.id)}
    data-case={one.id}
    ref={place}
    tabIndex={-1}
  >
    <header className="detail-head">
      <h2 className="detail-id">{one.id}</h2>
      <Button kind="quiet" onClick={() => window.print()}>
        {t('print')}
      </Button>
      <Button kind="quiet" onClick={onClose}>
        {t('close')}
      </Button>
    </header>
    <p className="detail-summary">{one.summary || t('case_noSummary')}</p>
    {one.marks.length > 0 && (
      <p className="detail-marks">
        {one.marks.map((mark) => (
          <Chip key={mark} tone="weak">
            {markLabels[mark]}
          </Chip>
        ))}
      </p>
    )}
    {one.link.startsWith('https://') && (
      <p>
        <a href={one.link} target="_blank" rel="noreferrer">
          {t('case_openConversation')}
        </a>
      </p>
    )}
    {others > 0 && (
      <p>
        <button type="button" className="bar-label" onClick={onOthers}>
          {tCount('case_others', others)}
        </button>
      </p>
    )}
    {/* Another case is another set of fields: what was typed in one must not move to the next. */}
    <CaseFields
      key={one.id}
      one={one}
      onChange={(change, text) => onChange(change, { kind: kindOf(change), text })}
    />
    <CaseFacts one={one} now={now} />
    <WaitsForCustomer key={`waits ${one.id}`} one={one} now={now} />
    <OwedList key={`owed ${one.id}`} one={one} now={now} />
    {one.points.length > 0 && (
      <section className="detail-section" aria-label={t('case_points')}>
        <h3>{t('case_points')}</h3>
        <ul className="points">
          {one.points.map(({ kind, text }) => (
            <li key={`${kind} ${text}`}>{text}</li>
          ))}
        </ul>
      </section>
    )}
    {one.verbatim !== null && (
      <section className="detail-section" aria-label={t('case_verbatim')}>
        <h3>{t('case_verbatim')}</h3>
        <p className="verbatim">{one.verbatim}</p>
      </section>
    )}
    <CaseHistory actions={one.actions} now={now} />
    <AddNote key={`note ${one.id}`} onAdd={(text) => onChange({}, { kind: 'note', text })} />
    <footer className="detail-foot">
      <Button className="delete" onClick={onDelete}>
        {t('case_delete')}
      </Button>
      {one.pseudonym !== '' && (
        <EraseCustomer key={`erase ${one.id}`} count={others + 1} onErase={onEraseCustomer} />
      )}
    </footer>
  </section>
);
