import { useState } from 'react';
import { t, tCount } from '../../../lib/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { Tick } from '../Tick.tsx';
import { type Format, formats, type Summary, summaries } from './formats.ts';

interface ExportListProps {
  /** How many cases are shown. */
  count: number;
  onWrite(format: Format, full: boolean): void;
  onSummarise(summary: Summary): void;
}

/** What the shown cases can be written to. */
export const ExportList = ({ count, onWrite, onSummarise }: ExportListProps) => {
  const [full, setFull] = useState(false);
  return (
    <div className="menu-list">
      <p className="menu-note">{tCount('export_shown', count)}</p>
      <Tick className="menu-tick" checked={full} onChange={setFull}>
        {t('export_full')}
      </Tick>
      {formats.map((format) => (
        <Button key={format.label} kind="quiet" onClick={() => onWrite(format, full)}>
          {format.label}
        </Button>
      ))}
      <p className="menu-note">{t('export_again')}</p>
      <hr className="menu-line" />
      {summaries.map((summary) => (
        <Button key={summary.label} kind="quiet" onClick={() => onSummarise(summary)}>
          {summary.label}
        </Button>
      ))}
    </div>
  );
};
