import type { Ref } from 'react';
import type { Cases } from '../../lib/export/manifest.ts';
import { ExportMenu } from './ExportMenu.tsx';

interface TopBarProps {
  query: string;
  onQuery(query: string): void;
  search: Ref<HTMLInputElement>;
  count: number;
  cases(): Promise<Cases> | Cases;
  onTrouble(error: unknown): void;
}

export const TopBar = ({ query, onQuery, search, ...exporting }: TopBarProps) => (
  <header className="top">
    <h1 className="top-title">Cases</h1>
    <input
      ref={search}
      type="search"
      className="field-input top-search"
      aria-label="Search the cases"
      aria-keyshortcuts="/"
      placeholder="Search by customer, words, product or case number ( / )"
      value={query}
      onChange={(event) => onQuery(event.target.value)}
    />
    <ExportMenu {...exporting} />
    <a className="button button-quiet" href="/options.html">
      Settings
    </a>
  </header>
);
