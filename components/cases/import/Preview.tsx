import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import type { ReadFile } from './use-import.ts';

interface PreviewProps {
  files: readonly ReadFile[];
  onMerge(files: readonly ReadFile[]): void;
  onCancel(): void;
}

const MOST_REFUSALS = 100;

const manifests: Record<ReadFile['read']['manifest'], string> = {
  sound: 'Whole',
  damaged: 'Damaged or edited',
  none: 'Does not say',
};

const MOST_AGENTS = 3;

/** Whose cases they are; of many only how many. */
const agentsOf = ({ read }: ReadFile): string => {
  const names = [...new Set(read.cases.map(({ agent }) => agent || 'no name'))].sort();
  return names.length > MOST_AGENTS ? `${names.length} agents` : names.join(', ');
};

const Row = ({ file }: { file: ReadFile }) => (
  <tr>
    <th scope="row">{file.name}</th>
    <td className={file.read.manifest === 'damaged' ? 'late' : undefined}>
      {manifests[file.read.manifest]}
    </td>
    <td className="import-agents">{agentsOf(file)}</td>
    <td className="bar-number">{file.fresh.toLocaleString()}</td>
    <td className="bar-number">{file.changed.toLocaleString()}</td>
    <td className="bar-number">{file.same.toLocaleString()}</td>
    <td className="bar-number">{file.erased.toLocaleString()}</td>
    <td className="bar-number">{file.read.refused.toLocaleString()}</td>
  </tr>
);

const Refused = ({ files }: { files: readonly ReadFile[] }) => {
  const all = files.flatMap(({ name, read }) => read.errors.map((error) => ({ name, ...error })));
  const count = files.reduce(
    (sum, { read }) => sum + Math.max(read.refused, read.errors.length),
    0,
  );
  if (count === 0) return null;
  const title = files.some(({ read }) => read.refused > 0) ? 'Refused' : 'Damaged or edited';
  return (
    <section aria-label={title}>
      <h2 className="import-head">{title}</h2>
      <ul className="refused">
        {all.slice(0, MOST_REFUSALS).map(({ name, line, why }) => (
          <li key={`${name} ${line} ${why}`}>
            <span className="refused-line">
              {name}, line {line.toLocaleString()}
            </span>{' '}
            {why}
          </li>
        ))}
      </ul>
      {count > MOST_REFUSALS && (
        <p className="chart-empty">
          {(count - MOST_REFUSALS).toLocaleString()} more are not listed.
        </p>
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
    <section className="import-preview" ref={place} tabIndex={-1} aria-label="What the files hold">
      <table className="bars team import-files" aria-label="The files">
        <thead>
          <tr>
            <th scope="col">File</th>
            <th scope="col">State</th>
            <th scope="col">Agents</th>
            <th scope="col">New</th>
            <th scope="col">Changed</th>
            <th scope="col">Same</th>
            <th scope="col">Erased here</th>
            <th scope="col">Refused</th>
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
          A file does not hold what it said when it was exported: it was damaged or edited, and is
          left out. Take what can be read of it all the same.
        </label>
      )}
      <Refused files={files} />
      <p className="import-acts">
        <Button kind="primary" disabled={!some} onClick={() => onMerge(taken)}>
          Import
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
        {!some && (
          <span role="status">
            {damaged && !anyway
              ? 'Nothing is new in the files that are whole.'
              : 'Nothing in these files is new.'}
          </span>
        )}
      </p>
    </section>
  );
};
