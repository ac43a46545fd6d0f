import { type DragEvent, useEffect, useId, useRef, useState } from 'react';
import { t, tCount } from '../../../lib/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import type { Done } from '../use-done.ts';
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
  const [over, setOver] = useState(false);
  const chooser = useId();
  // biome-ignore lint/correctness/useExhaustiveDependencies: files are read once for each drop
  useEffect(() => {
    if (dropped.length > 0) read(dropped);
  }, [dropped]);

  const field = useRef<HTMLInputElement>(null);
  const before = useRef(stage.at);
  useEffect(() => {
    // What had the focus is gone with the preview.
    if (stage.at === 'start' && before.current !== 'start') field.current?.focus();
    before.current = stage.at;
  }, [stage.at]);

  const hover = (yes: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(yes);
  };
  if (stage.at === 'preview')
    return (
      <section className="import" aria-label={t('view_import')}>
        <Preview files={stage.files} onMerge={merge} onCancel={cancel} />
      </section>
    );
  return (
    <section className="import" aria-label={t('view_import')}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the field in it is the first */}
      <div
        className={over ? 'drop drop-over' : 'drop'}
        onDragOver={hover(true)}
        onDragLeave={hover(false)}
        onDrop={hover(false)}
      >
        <label className="drop-words" htmlFor={chooser}>
          {t('import_choose')}
        </label>
        <input
          id={chooser}
          ref={field}
          type="file"
          multiple
          accept=".csv,.json,.jsonl,.gz"
          onChange={({ target }) => {
            read([...(target.files ?? [])]);
            target.value = '';
          }}
        />
        <p className="chart-empty">{t('import_hint')}</p>
      </div>
      <p role="status" className="import-state">
        {stage.at === 'reading' && tCount('import_reading', stage.rows, stage.name)}
        {stage.at === 'merging' && t('import_merging')}
      </p>
      {stage.at === 'reading' && <Button onClick={cancel}>{t('import_stop')}</Button>}
    </section>
  );
};
