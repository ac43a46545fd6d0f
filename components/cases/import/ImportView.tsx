import { type DragEvent, useEffect, useId, useRef, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import type { Done } from '../use-case-work.ts';
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
      <section className="import" aria-label="Import">
        <Preview files={stage.files} onMerge={merge} onCancel={cancel} />
      </section>
    );
  return (
    <section className="import" aria-label="Import">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the field in it is the first */}
      <div
        className={over ? 'drop drop-over' : 'drop'}
        onDragOver={hover(true)}
        onDragLeave={hover(false)}
        onDrop={hover(false)}
      >
        <label className="drop-words" htmlFor={chooser}>
          Choose files of cases, or drop them here
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
        <p className="chart-empty">
          CSV, JSON or JSON Lines as Amends exports them, also packed as .gz, from several agents at
          once, in any order. You see what would change before anything does, and can take it back
          after.
        </p>
      </div>
      <p role="status" className="import-state">
        {stage.at === 'reading' && `Reading ${stage.name}: ${stage.rows.toLocaleString()} rows`}
        {stage.at === 'merging' && 'Bringing the cases in'}
      </p>
      {stage.at === 'reading' && <Button onClick={cancel}>Stop reading</Button>}
    </section>
  );
};
