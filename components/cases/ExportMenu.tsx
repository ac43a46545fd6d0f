import { useRef } from 'react';
import { csv } from '../../lib/export/csv.ts';
import { json } from '../../lib/export/json.ts';
import { jsonl } from '../../lib/export/jsonl.ts';
import type { Cases } from '../../lib/export/manifest.ts';
import { Button } from '../ui/Button.tsx';
import { download } from '../ui/download.ts';
import './menu.css';

interface ExportMenuProps {
  /** How many cases would be exported. */
  count: number;
  /** The cases that are shown, read anew when the export starts. */
  cases(): Promise<Cases> | Cases;
  onTrouble(error: unknown): void;
}

const formats = [
  { label: 'CSV', end: 'csv', type: 'text/csv', write: (of: Cases) => csv(of, { bom: false }) },
  {
    label: 'CSV for Excel',
    end: 'csv',
    type: 'text/csv',
    write: (of: Cases) => csv(of, { bom: true }),
  },
  { label: 'JSON', end: 'json', type: 'application/json', write: json },
  { label: 'JSON Lines', end: 'jsonl', type: 'application/jsonl', write: jsonl },
];

export const ExportMenu = ({ count, cases, onTrouble }: ExportMenuProps) => {
  const menu = useRef<HTMLDetailsElement>(null);
  const start = async ({ end, type, write }: (typeof formats)[number]) => {
    if (menu.current) menu.current.open = false;
    try {
      const day = new Date().toISOString().slice(0, 10);
      await download(`amends-cases-${day}.${end}`, type, write(await cases()));
    } catch (error) {
      onTrouble(error);
    }
  };
  return (
    <details className="menu" ref={menu}>
      <summary className="button button-plain">Export</summary>
      <div className="menu-list">
        <p className="menu-note">{count === 1 ? '1 case' : `${count} cases`}, as shown</p>
        {formats.map((format) => (
          <Button key={format.label} kind="quiet" onClick={() => start(format)}>
            {format.label}
          </Button>
        ))}
      </div>
    </details>
  );
};
