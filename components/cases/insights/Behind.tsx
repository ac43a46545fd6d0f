import { t } from '../../../lib/i18n.ts';
import { ColumnHeads } from '../ColumnHeads.tsx';

export interface Line {
  key: string;
  head: string;
  cells: readonly string[];
  /** Leads to the cases behind it. */
  onLead?(): void;
}

interface BehindProps {
  label: string;
  /** What the rows are, and then what each cell is. */
  heads: readonly string[];
  lines: readonly Line[];
}

/** All that a picture shows, to be read, and read out. */
export const Behind = ({ label, heads, lines }: BehindProps) => (
  <details className="behind">
    <summary>
      {t('chart_table')}
      <span className="unseen">: {label}</span>
    </summary>
    <table className="bars" aria-label={label}>
      <ColumnHeads heads={heads} />
      <tbody>
        {lines.map(({ key, head, cells, onLead }) => (
          <tr key={key}>
            <th scope="row">
              {onLead ? (
                <button type="button" className="bar-label" onClick={onLead}>
                  {head}
                </button>
              ) : (
                head
              )}
            </th>
            {cells.map((cell, at) => (
              <td key={heads[at + 1]} className="bar-number">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </details>
);
