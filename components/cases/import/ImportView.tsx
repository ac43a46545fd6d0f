import { useEffect, useRef } from 'react';
import { t, tCount } from '../../../lib/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import type { Done } from '../use-done.ts';
import { DropPlace } from './DropPlace.tsx';
import { Preview } from './Preview.tsx';
import { useImport } from './use-import.ts';
import './import.css';

interface ImportViewProps {
  /** Files that were dropped elsewhere on the page. */
  dropped: readonly File[];
  onDone(done: Done): void;
}

export const ImportView = ({ dropped, onDone }: ImportViewProps) => {
  const { stage, read, merge, cancel } = useImport(onDone);
  const field = useRef<HTMLInputElement>(null);
  const before = useRef(stage.at);
  // biome-ignore lint/correctness/useExhaustiveDependencies: files are read once for each drop
  useEffect(() => {
    if (dropped.length > 0) read(dropped);
  }, [dropped]);
  useEffect(() => {
    // What had the focus is gone with the preview.
    if (stage.at === 'start' && before.current !== 'start') field.current?.focus();
    before.current = stage.at;
  }, [stage.at]);
  return (
    <section className="import" aria-label={t('view_import')}>
      {stage.at === 'preview' ? (
        <Preview files={stage.files} onMerge={merge} onCancel={cancel} />
      ) : (
        <>
          <DropPlace field={field} onFiles={read} />
          <p role="status" className="import-state">
            {stage.at === 'reading' && tCount('import_reading', stage.rows, stage.name)}
            {stage.at === 'merging' && t('import_merging')}
          </p>
          {stage.at === 'reading' && <Button onClick={cancel}>{t('import_stop')}</Button>}
        </>
      )}
    </section>
  );
};
