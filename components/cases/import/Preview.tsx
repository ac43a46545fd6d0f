import { useEffect, useRef, useState } from 'react';
import { t } from '../../../lib/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import { Tick } from '../Tick.tsx';
import { FileTable } from './FileTable.tsx';
import { Refused } from './Refused.tsx';
import type { ReadFile } from './read-file.ts';

interface PreviewProps {
  files: readonly ReadFile[];
  onMerge(files: readonly ReadFile[]): void;
  onCancel(): void;
}

const isDamaged = ({ read }: ReadFile): boolean => read.manifest === 'damaged';
const isNew = ({ fresh, changed }: ReadFile): boolean => fresh + changed > 0;

/** Why there is nothing to bring in. */
const whyNothing = (files: readonly ReadFile[], anyway: boolean): string => {
  if (files.some(isDamaged) && !anyway) return t('import_nothingWhole');
  return files.some(({ read }) => read.cases.length > 0)
    ? t('import_nothing')
    : t('import_nothingRead');
};

/** What an import would do, before it does it. */
export const Preview = ({ files, onMerge, onCancel }: PreviewProps) => {
  const [anyway, setAnyway] = useState(false);
  const taken = files.filter((file) => anyway || !isDamaged(file));
  const some = taken.some(isNew);
  const place = useRef<HTMLElement>(null);
  // Whoever chose the files goes on here.
  useEffect(() => place.current?.focus(), []);
  return (
    <section className="import-preview" ref={place} tabIndex={-1} aria-label={t('import_preview')}>
      <FileTable files={files} />
      {files.some(isDamaged) && (
        <Tick className="import-anyway" checked={anyway} onChange={setAnyway}>
          {t('import_anyway')}
        </Tick>
      )}
      <Refused files={files} />
      <p className="import-acts">
        <Button kind="primary" disabled={!some} onClick={() => onMerge(taken)}>
          {t('view_import')}
        </Button>
        <Button onClick={onCancel}>{t('cancel')}</Button>
        {!some && <span role="status">{whyNothing(files, anyway)}</span>}
      </p>
    </section>
  );
};
