import { useEffect, useState } from 'react';
import { customerBy } from '../../lib/db/customer.ts';

/** The pseudonym of the customer who is reached by these words; null where they are no address or handle. */
export const useCustomerBy = (words: string): string | null => {
  const [known, setKnown] = useState<{ words: string; customer: string | null } | null>(null);
  useEffect(() => {
    if (!words.includes('@')) return undefined;
    let over = false;
    const say = (customer: string | null): void => {
      if (!over) setKnown({ words, customer });
    };
    customerBy(words).then(say, () => say(null));
    return () => {
      over = true;
    };
  }, [words]);
  return known?.words === words ? known.customer : null;
};
