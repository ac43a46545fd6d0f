import { useEffect, useState } from 'react';
import { watchRegister } from '../../lib/db.ts';

/** Trouble of the register that no click is waiting for. */
export const useTrouble = (): string | null => {
  const [trouble, setTrouble] = useState<string | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    watchRegister((error) => setTrouble(error.message), stop.signal);
    return () => stop.abort();
  }, []);
  return trouble;
};
