import type { Ref } from 'react';
import type { Case, CaseChange } from '../../lib/cases/case.ts';
import { type Deed, kindOf } from '../../lib/cases/change.ts';
import { t } from '../../lib/i18n.ts';
import { Button } from '../ui/Button.tsx';
import { OwedList } from '../ui/Owed.tsx';
import { WaitsForCustomer } from '../ui/WaitsForCustomer.tsx';
import { AddNote } from './AddNote.tsx';
import { CaseFacts } from './CaseFacts.tsx';
import { CaseFields } from './CaseFields.tsx';
import { CaseHistory } from './CaseHistory.tsx';
import { CaseStory } from './CaseStory.tsx';
import { CaseWords } from './CaseWords.tsx';
import './detail.css';
import { EraseCustomer } from './EraseCustomer.tsx';

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

const Head = ({ one, onClose }: Pick<CaseDetailProps, 'one' | 'onClose'>) => (
  <header className="detail-head">
    <h2 className="detail-id">{one.id}</h2>
    <Button kind="quiet" onClick={() => window.print()}>
      {t('print')}
    </Button>
    <Button kind="quiet" onClick={onClose}>
      {t('close')}
    </Button>
  </header>
);

type FootProps = Pick<CaseDetailProps, 'one' | 'others' | 'onDelete' | 'onEraseCustomer'>;

const Foot = ({ one, others, onDelete, onEraseCustomer }: FootProps) => (
  <footer className="detail-foot">
    <Button className="delete" onClick={onDelete}>
      {t('case_delete')}
    </Button>
    {one.pseudonym !== '' && <EraseCustomer count={others + 1} onErase={onEraseCustomer} />}
  </footer>
);

/** A case with all that is known of it. */
export const CaseDetail = ({ place, ...props }: CaseDetailProps) => {
  const { one, now, others, onOthers, onChange } = props;
  return (
    <section
      className="detail"
      aria-label={t('case_named', one.id)}
      data-case={one.id}
      ref={place}
      tabIndex={-1}
    >
      <Head {...props} />
      <CaseStory one={one} others={others} onOthers={onOthers} />
      {/* Another case is another set of fields: what was typed in one must not move to the next. */}
      <CaseFields
        key={one.id}
        one={one}
        onChange={(change, text) => onChange(change, { kind: kindOf(change), text })}
      />
      <CaseFacts one={one} now={now} />
      <WaitsForCustomer key={`waits ${one.id}`} one={one} now={now} />
      <OwedList key={`owed ${one.id}`} one={one} now={now} />
      <CaseWords one={one} />
      <CaseHistory actions={one.actions} now={now} />
      <AddNote key={`note ${one.id}`} onAdd={(text) => onChange({}, { kind: 'note', text })} />
      <Foot key={`foot ${one.id}`} {...props} />
    </section>
  );
};
