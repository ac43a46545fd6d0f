import { useRef, useState } from 'react';
import { t } from '../../lib/i18n.ts';
import { Button } from '../ui/Button.tsx';
import { EraseQuestion } from './EraseQuestion.tsx';

interface EraseCustomerProps {
  /** How many cases this customer has. */
  count: number;
  onErase(): void;
}

/** Erasing a customer cannot be taken back, so it is asked for twice, and what goes is said before. */
export const EraseCustomer = ({ count, onErase }: EraseCustomerProps) => {
  const [asking, setAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
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
    <EraseQuestion
      count={count}
      onLeave={leave}
      onErase={() => {
        setAsking(false);
        onErase();
      }}
    />
  );
};
