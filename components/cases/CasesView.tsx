import { t, tCount } from '../../lib/i18n.ts';
import { BulkBar } from './BulkBar.tsx';
import { CaseTable } from './CaseTable.tsx';
import { useDesk } from './desk.ts';
import { KeyHints } from './KeyHints.tsx';
import { NoCases } from './NoCases.tsx';
import { NothingFits } from './NothingFits.tsx';

/** How many are found, read out: it stays mounted, because what appears together with its words is not. */
const Found = () => {
  const { asked, known, slots } = useDesk();
  const many = tCount(asked.narrowed ? 'cases_fit' : 'cases_count', slots.length);
  const said = slots.length === 0 && asked.narrowed ? t('cases_noneFit') : many;
  return (
    <p className="unseen" role="status">
      {!known.loading && said}
    </p>
  );
};

/** How many there are, and by which keys one works through them. */
const Foot = () => {
  const { asked, known, slots } = useDesk();
  return (
    <div className="page-foot">
      <p className="page-more">
        {tCount(asked.narrowed ? 'cases_fit' : 'cases_count', slots.length)}
        {known.loading && t('cases_reading')}
      </p>
      <KeyHints />
    </div>
  );
};

const CasesOrNone = () => {
  const { asked, error, known, picked, slots } = useDesk();
  if (slots.length === 0) {
    // What could not be read is not said to be empty.
    if (known.loading || (error && known.index.size() === 0)) return null;
    return asked.narrowed ? <NothingFits /> : <NoCases />;
  }
  return (
    <>
      <CaseTable />
      {picked.ids.size > 0 ? <BulkBar /> : <Foot />}
    </>
  );
};

/** The cases that are found, or why there are none. */
export const CasesView = () => (
  <>
    <Found />
    <CasesOrNone />
  </>
);
