import type { Case } from '../../lib/cases/case.ts';
import type { Narrowing } from '../../lib/insights/narrowing.ts';
import { CaseDetail } from './CaseDetail.tsx';
import { useDesk } from './desk.ts';

interface OpenCaseProps {
  one: Case;
  onLead(narrowing: Narrowing): void;
}

/** The open case and the work on it. */
export const OpenCase = ({ one, onLead }: OpenCaseProps) => {
  const { detail, now, opened, work } = useDesk();
  return (
    <CaseDetail
      one={one}
      now={now}
      place={detail}
      others={opened.others}
      onOthers={() => onLead({ customer: one.pseudonym })}
      onChange={(change, deed) => work.change(one, change, deed)}
      onDelete={() => work.erase(one)}
      onEraseCustomer={() => work.eraseCustomer(one)}
      onClose={() => opened.open(null)}
    />
  );
};
