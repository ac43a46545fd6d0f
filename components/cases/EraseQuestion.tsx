import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import { t, tCount } from '../../lib/i18n.ts';
import { Button } from '../ui/Button.tsx';

interface EraseQuestionProps {
  count: number;
  onErase(): void;
  onLeave(): void;
}

/** Says what goes for good; the way out has the focus. */
export const EraseQuestion = ({ count, onErase, onLeave }: EraseQuestionProps) => {
  const wayOut = useRef<HTMLButtonElement>(null);
  const [title, text] = [useId(), useId()];
  useEffect(() => wayOut.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onLeave();
  };
  return (
    <div
      className="erase"
      role="alertdialog"
      aria-labelledby={title}
      aria-describedby={text}
      onKeyDown={onKeyDown}
    >
      <h3 id={title}>{tCount('erase_title', count)}</h3>
      <p id={text}>{t('erase_what')}</p>
      <p className="erase-acts">
        <Button ref={wayOut} onClick={onLeave}>
          {t('erase_keep')}
        </Button>
        <Button className="delete" onClick={onErase}>
          {t('erase_forGood')}
        </Button>
      </p>
    </div>
  );
};
