import { type DragEvent, type Ref, useId, useState } from 'react';
import { t } from '../../../lib/i18n.ts';

interface DropPlaceProps {
  field: Ref<HTMLInputElement>;
  onFiles(files: File[]): void;
}

/** Where files are chosen; dropped ones are taken anywhere on the page, this only shows that they may be. */
export const DropPlace = ({ field, onFiles }: DropPlaceProps) => {
  const [over, setOver] = useState(false);
  const chooser = useId();
  const hover = (yes: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(yes);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the field in it is the first
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
          onFiles([...(target.files ?? [])]);
          target.value = '';
        }}
      />
      <p className="chart-empty">{t('import_hint')}</p>
    </div>
  );
};
