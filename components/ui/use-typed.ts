import { useEffect, useRef, useState } from 'react';

interface UsedTyped<T> {
  typed: T;
  write(next: T): void;
  leave(): void;
}

/** What stands in a field: as it is typed until the field is left, then what was saved, here or elsewhere. */
export const useTyped = <T>(saved: T): UsedTyped<T> => {
  const [typed, setTyped] = useState(saved);
  const writing = useRef(false);
  const latest = useRef(saved);
  latest.current = saved;
  const words = JSON.stringify(saved);
  // What is being written is not written over by what is saved of it, or elsewhere.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another object of the same words is nothing new
  useEffect(() => {
    if (!writing.current) setTyped(latest.current);
  }, [words]);
  return {
    typed,
    write: (next) => {
      writing.current = true;
      setTyped(next);
    },
    leave: () => {
      writing.current = false;
    },
  };
};
