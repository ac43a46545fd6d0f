import type { ComponentProps } from 'react';
import { Button } from '../ui/Button.tsx';
import { Empty } from '../ui/Empty.tsx';
import { CaseTable } from './CaseTable.tsx';
import { MOST_SHOWN } from './use-found.ts';

interface CaseListProps {
  /** One sentence; shown above what is still there. */
  error: string | null;
  loading: boolean;
  /** True where not all of them are shown. */
  more: boolean;
  narrowed: boolean;
  onClear(): void;
  table: ComponentProps<typeof CaseTable>;
}

const Nothing = () => (
  <div className="nothing">
    <h2>No cases yet</h2>
    <p>A case is one complaint: what happened, what is owed, and when it was answered.</p>
    <ol>
      <li>Open a conversation in Gmail, Zendesk or X.</li>
      <li>Open the Amends panel beside it.</li>
      <li>Press Log at the foot of the panel: the case appears here, filled in.</li>
    </ol>
    <p className="nothing-privacy">
      Cases stay in this browser. Customers are kept under a pseudonym unless you say otherwise in
      the settings.
    </p>
  </div>
);

export const CaseList = ({ error, loading, more, narrowed, onClear, table }: CaseListProps) => (
  <>
    {error && (
      <p className="page-error" role="alert">
        {error}
      </p>
    )}
    {table.cases.length > 0 ? (
      <CaseTable {...table} />
    ) : loading || error ? null : narrowed ? (
      <Empty text="No case fits the search and the filters.">
        <Button onClick={onClear}>Show all cases</Button>
      </Empty>
    ) : (
      <Nothing />
    )}
    {more && (
      <p className="page-more">
        The latest {MOST_SHOWN} are shown: search or filter to see others.
      </p>
    )}
  </>
);
