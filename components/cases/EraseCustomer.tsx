import { useEffect, useId, useRef, useState } from 'react';
import { Button } from '../ui/Button.tsx';

interface EraseCustomerProps {
  /** How many cases this customer has. */
  count: number;
  onErase(): void;
}

const many = (count: number): string =>
  count === 1 ? 'the one case' : `all ${count.toLocaleString()} cases`;

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
        Erase this customer
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
      <h3 id={title}>Erase {many(count)} of this customer?</h3>
      <p id={text}>
        Names, words, links and history go from this browser and from its safety copy. This cannot
        be undone. Counts stay, and so do cases under legal hold. No import brings this customer
        back here; files that were exported or backed up before still hold them.
      </p>
      <p className="erase-acts">
        <Button ref={wayOut} onClick={leave}>
          Keep them
        </Button>
        <Button
          className="delete"
          onClick={() => {
            setAsking(false);
            onErase();
          }}
        >
          Erase for good
        </Button>
      </p>
    </div>
  );
};
