import { useEffect, useId, useRef, useState } from 'react';
import { csv } from '../../lib/export/csv.ts';
import { json } from '../../lib/export/json.ts';
import { jsonl } from '../../lib/export/jsonl.ts';
import { weekly } from '../../lib/export/weekly.ts';
import { weeklyHtml, weeklyMarkdown } from '../../lib/export/weekly-text.ts';
import { t, tCount } from '../../lib/i18n.ts';
import type { CaseIndex } from '../../lib/insights/case-index.ts';
import { Button } from '../ui/Button.tsx';
import { download } from '../ui/download.ts';
import './menu.css';
import type { Done } from './use-done.ts';
import { type Format, useExport } from './use-export.ts';
import { weeklyWords } from './weekly-words.ts';

interface ExportMenuProps {
  index: CaseIndex;
  /** The cases that are shown, in their order. */
  slots: Uint32Array;
  onDone(done: Done): void;
}

const formats: Format[] = [
  { label: 'CSV', end: 'csv', type: 'text/csv', write: (of) => csv(of, { bom: false }) },
  { label: t('export_excel'), end: 'csv', type: 'text/csv', write: (of) => csv(of, { bom: true }) },
  { label: 'JSON', end: 'json', type: 'application/json', write: json },
  { label: 'JSON Lines', end: 'jsonl', type: 'application/jsonl', write: jsonl },
];

const summaries = [
  { label: t('export_weeklyHtml'), end: 'html', type: 'text/html', write: weeklyHtml },
  { label: t('export_weeklyMarkdown'), end: 'md', type: 'text/markdown', write: weeklyMarkdown },
];

export const ExportMenu = ({ index, slots, onDone }: ExportMenuProps) => {
  const menu = useRef<HTMLDetailsElement>(null);
  const [full, setFull] = useState(false);
  const stopper = useRef<HTMLButtonElement>(null);
  const { progress, start, cancel } = useExport(index, slots, onDone);
  const box = useId();
  const running = progress !== null;
  const ran = useRef(running);
  const close = () => {
    if (!menu.current) return;
    menu.current.open = false;
    menu.current.querySelector('summary')?.focus();
  };
  // The menu and the bar stand in each other's place: the focus goes along.
  useEffect(() => {
    if (running === ran.current) return;
    ran.current = running;
    if (document.activeElement === document.body)
      (running ? stopper.current : menu.current?.querySelector('summary'))?.focus();
  }, [running]);
  const summarise = async ({ end, type, write }: (typeof summaries)[number]) => {
    const now = new Date();
    const looks = Array.from(slots, (slot) => index.at(slot));
    const name = `amends-week-${now.toISOString().slice(0, 10)}.${end}`;
    await download(name, type, [write(weekly(looks, now, weeklyWords))]);
    onDone({ text: t('export_done', name) });
  };
  if (progress)
    return (
      <div className="export-progress">
        <progress
          aria-label={t('export_title')}
          value={progress.done}
          max={Math.max(1, progress.of)}
          className="export-bar"
        />
        <Button ref={stopper} onClick={cancel}>
          {t('export_stop')}
        </Button>
      </div>
    );
  return (
    <details
      className="menu"
      ref={menu}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !menu.current?.open) return;
        event.stopPropagation();
        close();
      }}
    >
      <summary className="button button-plain">{t('export_title')}</summary>
      <div className="menu-list">
        <p className="menu-note">{tCount('export_shown', slots.length)}</p>
        <label className="menu-tick" htmlFor={box}>
          <input
            id={box}
            type="checkbox"
            checked={full}
            onChange={(event) => setFull(event.target.checked)}
          />
          {t('export_full')}
        </label>
        {formats.map((format) => (
          <Button
            key={format.label}
            kind="quiet"
            onClick={() => {
              close();
              void start(format, full);
            }}
          >
            {format.label}
          </Button>
        ))}
        <hr className="menu-line" />
        {summaries.map((summary) => (
          <Button
            key={summary.label}
            kind="quiet"
            onClick={() => {
              close();
              void summarise(summary);
            }}
          >
            {summary.label}
          </Button>
        ))}
      </div>
    </details>
  );
};
