import { csv } from '../../../lib/export/csv.ts';
import { json } from '../../../lib/export/json.ts';
import { jsonl } from '../../../lib/export/jsonl.ts';
import type { Cases } from '../../../lib/export/manifest.ts';
import type { Weekly } from '../../../lib/export/weekly.ts';
import { weeklyHtml, weeklyMarkdown } from '../../../lib/export/weekly-text.ts';
import { t } from '../../../lib/i18n.ts';

interface FileKind {
  label: string;
  /** Of the file's name. */
  end: string;
  type: string;
}

export interface Format extends FileKind {
  write(of: Cases): AsyncIterable<string>;
}

export interface Summary extends FileKind {
  write(of: Weekly): string;
}

export const formats: readonly Format[] = [
  { label: 'CSV', end: 'csv', type: 'text/csv', write: (of) => csv(of, { bom: false }) },
  { label: t('export_excel'), end: 'csv', type: 'text/csv', write: (of) => csv(of, { bom: true }) },
  { label: 'JSON', end: 'json', type: 'application/json', write: json },
  { label: 'JSON Lines', end: 'jsonl', type: 'application/jsonl', write: jsonl },
];

export const summaries: readonly Summary[] = [
  { label: t('export_weeklyHtml'), end: 'html', type: 'text/html', write: weeklyHtml },
  { label: t('export_weeklyMarkdown'), end: 'md', type: 'text/markdown', write: weeklyMarkdown },
];
