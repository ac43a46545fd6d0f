import { t } from '../../lib/i18n.ts';
import { Button } from './Button.tsx';
import './note.css';

interface NoteProps {
  /** What was done or what went otherwise; null when there is nothing to say. */
  text: string | null;
  /** Usually the way back. */
  action?: { label: string; onAct(): void } | undefined;
  onClose(): void;
}

/** Stays mounted while silent: a live region that appears together with its words is not read out. */
export const Note = ({ text, action, onClose }: NoteProps) => (
  <div className="note-place" aria-live="polite">
    {text !== null && (
      <div className="note">
        <p className="note-text">{text}</p>
        {action && (
          <Button kind="quiet" onClick={action.onAct}>
            {action.label}
          </Button>
        )}
        <Button kind="quiet" onClick={onClose}>
          {t('close')}
        </Button>
      </div>
    )}
  </div>
);
