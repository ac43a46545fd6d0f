import { t, tCount, count as written } from '../../../lib/i18n.ts';
import type { ReadFile } from './read-file.ts';

const MOST_REFUSALS = 100;

/** What could not be read, line by line. */
export const Refused = ({ files }: { files: readonly ReadFile[] }) => {
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
