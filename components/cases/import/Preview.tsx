import { useEffect, useId, useRef, useState } from 'react';
import { t, tCount, count as written } from '../../../lib/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import type { ReadFile } from './use-import.ts';

interface PreviewProps {
  files: readonly ReadFile[];
  onMerge(files: readonly ReadFile[]): void;
  onCancel(): void;
}

const MOST_REFUSALS = 100;

const manifests: Record<ReadFile['read']['manifest'], string> = {
  sound: t('import_whole'),
  damaged: t('import_damaged'),
  none: t('import_unsaid'),
};

const MOST_AGENTS = 3;

/** Whose cases they are; of many only how many. */
const agentsOf = ({ read }: ReadFile): string => {
  const names = [...new Set(read.cases.map(({ agent }) => agent || t('import_noName')))].sort();
  return names.length > MOST_AGENTS ? tCount('import_agents', names.length) : names.join(', ');
};

const Row = ({ file }: { file: ReadFile }) => (
  <tr>
    <th scope="row">{file.name}</th>
    <td className={file.read.manifest === 'damaged' ? 'late' : undefined}>
      {manifests[file.read.manifest]}
    </td>
    <td className="import-agents">{agentsOf(file)}</td>
    <td className="bar-number">{written(file.fresh)}</td>
    <td className="bar-number">{written(file.changed)}</td>
    <td className="bar-number">{written(file.same)}</td>
    <td className="bar-number">{written(file.erased)}</td>
    <td className="bar-number">{written(file.read.refused)}</td>
  </tr>
);

const Refused = ({ files }: { files: readonly ReadFile[] }) => {
  const all = files.flatMap(({ name, read }) => read.errors.map((error) => ({ name, ...error })));
  const count = files.reduce(
    (sum, { read }) => sum + Math.max(read.refused, read.errors.length),
    0,
  );
  if (count === 0) return null;
  const title = files.some(({ read }) => read.refused > 0)
    ? t('import_refused')
    : t('import_damaged');
  return (
    <section aria-label={title}>
      <h2 className="import-head">{title}</h2>
      <ul className="refused">
        {all.slice(0, MOST_REFUSALS).map(({ name, line, why }) => (
          <li key={`${name} ${line} ${why}`}>
            <span className="refused-line">{t('import_line', name, written(line))}</span> {why}
          </li>
        ))}
      </ul>
      {count > MOST_REFUSALS && (
        <p className="chart-empty">{tCount('import_unlisted', count - MOST_REFUSALS)}</p>
      )}
    </section>
  );
};

/** What an import would do, before it does it. */
export const Preview = ({ files, onMerge, onCancel }: PreviewProps) => {
  const [anyway, setAnyway] = useState(false);
  const box = useId();
  const damaged = files.some(({ read }) => read.manifest === 'damaged');
  const taken = files.filter(({ read }) => anyway || read.manifest !== 'damaged');
  const some = taken.some(({ fresh, changed }) => fresh + changed > 0);
  const place = useRef<HTMLElement>(null);
  // Whoever chose the files goes on here.
  useEffect(() => place.current?.focus(), []);
  return (
    <section className="import-preview" ref={place} tabIndex={-1} aria-label={t('import_preview')}>
      <table className="bars team import-files" aria-label={t('import_files')}>
        <thead>
          <tr>
            <th scope="col">{t('import_file')}</th>
            <th scope="col">{t('import_state')}</th>
            <th scope="col">{t('import_agentsHead')}</th>
            <th scope="col">{t('import_new')}</th>
            <th scope="col">{t('import_changed')}</th>
            <th scope="col">{t('import_same')}</th>
            <th scope="col">{t('import_erased')}</th>
            <th scope="col">{t('import_refused')}</th>
          </tr>
        </thead>
        <tbody>
          {files.map((file, at) => (
            // Two folders may hold files of one name.
            // biome-ignore lint/suspicious/noArrayIndexKey: the list does not change while it is shown
            <Row key={`${file.name} ${at}`} file={file} />
          ))}
        </tbody>
      </table>
      {damaged && (
        <label className="import-anyway" htmlFor={box}>
          <input
            id={box}
            type="checkbox"
            checked={anyway}
            onChange={(event) => setAnyway(event.target.checked)}
          />
          {t('import_anyway')}
        </label>
      )}
      <Refused files={files} />
      <p className="import-acts">
        <Button kind="primary" disabled={!some} onClick={() => onMerge(taken)}>
          {t('view_import')}
        </Button>
        <Button onClick={onCancel}>{t('cancel')}</Button>
        {!some && (
          <span role="status">
            {damaged && !anyway ? t('import_nothingWhole') : t('import_nothing')}
          </span>
        )}
      </p>
    </section>
  );
};
