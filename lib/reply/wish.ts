import type { Remedy } from '../detect/reading.ts';

/** What the customer asks for, as it stands in a sentence; null where they ask for nothing. */
export interface Wish {
  /** Follows "You'd like". */
  want: string;
  /** Follows "a clear answer on". */
  about: string;
  /** Follows "Would". */
  offer: string;
}

const wishes: Partial<Record<Remedy, Wish>> = {
  refund: { want: 'your money back', about: 'your refund', offer: 'a refund' },
  replace: { want: 'a replacement', about: 'the replacement', offer: 'a replacement' },
  repair: { want: 'it repaired', about: 'the repair', offer: 'a repair' },
  credit: { want: 'a credit', about: 'the credit', offer: 'a credit' },
};

export const wishOf = (remedy: Remedy): Wish | null => wishes[remedy] ?? null;
