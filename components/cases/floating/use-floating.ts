import { useState } from 'react';
import type { CaseChoice } from '../choices.ts';

/** What lies over the page, one thing at a time. `ids` are the cases that it is about. */
export type Floating =
  | { is: 'choice'; choice: CaseChoice; ids: readonly string[]; at: DOMRect }
  | { is: 'commands'; filters: boolean; ids: readonly string[] }
  | { is: 'keys' };

export const useFloating = () => {
  const [shown, show] = useState<Floating | null>(null);
  return { shown, show, close: () => show(null) };
};
