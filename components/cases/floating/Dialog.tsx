import { type MouseEvent, type ReactNode, useLayoutEffect, useRef } from 'react';
import './floating.css';

interface DialogProps {
  label: string;
  className: string;
  /** What gets the focus. */
  first: string;
  /** Beside what it stands; in the middle where there is nothing. */
  beside?: DOMRect;
  onClose(): void;
  children: ReactNode;
}

const EDGE = 8;

/** Under it where there is room, else over it, and never past the edge of the window. */
const putBeside = (dialog: HTMLElement, { left, top, bottom }: DOMRect): void => {
  const { width, height } = dialog.getBoundingClientRect();
  const under = bottom + height + EDGE < window.innerHeight;
  const x = Math.min(left, window.innerWidth - width - EDGE);
  const y = under ? bottom : Math.max(EDGE, top - height);
  dialog.style.inset = `${y}px auto auto ${Math.max(EDGE, x)}px`;
};

/** Lies over the page and keeps the focus until it goes; then the focus is where it was. */
export const Dialog = ({ label, className, first, beside, onClose, children }: DialogProps) => {
  const place = useRef<HTMLDialogElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is opened once
  useLayoutEffect(() => {
    const dialog = place.current;
    if (!dialog) return;
    const put = (): void => {
      if (beside) putBeside(dialog, beside);
    };
    dialog.showModal();
    put();
    dialog.querySelector<HTMLElement>(first)?.focus();
    // Zooming makes another window of it.
    window.addEventListener('resize', put);
    return () => {
      window.removeEventListener('resize', put);
      dialog.close();
    };
  }, []);
  const onPress = ({ target, currentTarget }: MouseEvent): void => {
    if (target === currentTarget) onClose();
  };
  return (
    <dialog
      ref={place}
      className={`floating ${className}`}
      aria-label={label}
      onClose={onClose}
      onMouseDown={onPress}
    >
      <div className="floating-inner">{children}</div>
    </dialog>
  );
};
