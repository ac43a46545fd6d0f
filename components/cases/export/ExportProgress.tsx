import type { Ref } from 'react';
import { t } from '../../../lib/i18n.ts';
import { Button } from '../../ui/Button.tsx';
import type { Progress } from './use-export.ts';

interface ExportProgressProps {
  of: Progress;
  stopper: Ref<HTMLButtonElement>;
  onStop(): void;
}

/** How far a long export is, and the way out of it. */
export const ExportProgress = ({ of, stopper, onStop }: ExportProgressProps) => (
  <div className="export-progress">
    <progress
      aria-label={t('export_title')}
      value={of.done}
      max={Math.max(1, of.of)}
      className="export-bar"
    />
    <Button ref={stopper} onClick={onStop}>
      {t('export_stop')}
    </Button>
  </div>
);
