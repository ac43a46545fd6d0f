import { useEffect, useRef } from 'react';
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

/** A text takes back its own; what lies over the page hides what would be taken back behind it. */
const OTHERS = 'dialog, textarea, select, [contenteditable], input:not([type=checkbox])';

const isElsewhere = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(OTHERS) !== null;

/** The keys that take back what is written take back what was done, too, outside of every text. */
const useUndoKeys = (onAct: (() => void) | undefined): void => {
  const latest = useRef(onAct);
  latest.current = onAct;
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { key, ctrlKey, metaKey, shiftKey, altKey, target } = event;
      if (key.toLowerCase() !== 'z' || !(ctrlKey || metaKey) || shiftKey || altKey) return;
      if (!latest.current || isElsewhere(target)) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
};

/** Stays mounted while silent: a live region that appears together with its words is not read out. */
export const Note = ({ text, action, onClose }: NoteProps) => {
  useUndoKeys(text === null ? undefined : action?.onAct);
  return (
    <div className="note-place" aria-live="polite">
      {text !== null && (
        <div className="note">
          <p className="note-text">{text}</p>
          {action && (
            <Button kind="quiet" aria-keyshortcuts="Control+Z" onClick={action.onAct}>
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
};
