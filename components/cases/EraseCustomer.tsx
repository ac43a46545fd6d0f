import { useEffect, useId, useRef, useState } from 'react';
import { t, tCount } from '../../lib/i18n.ts';
import { Button } from '../ui/Button.tsx';

interface EraseCustomerProps {
  /** How many cases this customer has. */
  count: number;
  onErase(): void;
}

/** Erasing a customer cannot be taken back, so it is asked for twice, and what goes is said before. */
export const EraseCustomer = ({ count, onErase }: EraseCustomerProps) => {
  const [asking, setAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wayOut = useRef<HTMLButtonElement>(null);
  const [title, text] = [useId(), useId()];
  useEffect(() => {
    if (asking) wayOut.current?.focus();
  }, [asking]);
  const leave = (): void => {
    setAsking(false);
    requestAnimationFrame(() => opener.current?.focus());
  };
  if (!asking)
    return (
      <Button ref={opener} className="delete" onClick={() => setAsking(true)}>
        {t('erase_customer')}
      </Button>
    );
  return (
    <div
      className="erase"
      role="alertdialog"
      aria-labelledby={title}
      aria-describedby={text}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        leave();
      }}
    >
      <h3 id={title}>{tCount('erase_title', count)}</h3>
      <p id={text}>{t('erase_what')}</p>
      <p className="erase-acts">
        <Button ref={wayOut} onClick={leave}>
          {t('erase_keep')}
        </Button>
        <Button
          className="delete"
          onClick={() => {
            setAsking(false);
            onErase();
          }}
        >
          {t('erase_forGood')}
        </Button>
      </p>
    </div>
  );
};
