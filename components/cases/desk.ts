import { createContext, useContext } from 'react';
import type { Desk } from './use-new-desk.ts';

export const DeskContext = createContext<Desk | null>(null);

/** What the parts of the page have in common. */
export const useDesk = (): Desk => {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('there is no desk around this');
  return desk;
};
