import { factsOf } from './facts.ts';
import type { Situation } from './move.ts';

/** What the customer asks for, as it stands in a sentence; null where they ask for nothing. */
export interface Wish {
  /** Follows "you'd like". */
  want: string;
  /** Follows "a clear answer on". */
  about: string;
  /** Follows "Would". */
  offer: string;
}

const same = (noun: string): Wish => ({
  want: `a ${noun}`,
  about: `the ${noun}`,
  offer: `a ${noun}`,
});

export const wishOf = (situation: Situation): Wish | null => {
  const { remedy, category } = situation.reading;
  const { sum, trouble } = factsOf(situation);
  switch (remedy) {
    case 'refund': {
      // What is owed by our mistake is not a wish, and "twice £20" is not the £20 they want back.
      const whole = trouble.id === 'charged-twice' ? '' : (sum.refund ?? sum.charged ?? '');
      return { want: `your ${whole || 'money'} back`, about: 'your refund', offer: 'a refund' };
    }
    case 'replace':
      return same('replacement');
    case 'repair':
      return category === 'product-defect' ? same('repair') : null;
    case 'credit':
      return same('credit');
    default:
      return null;
  }
};
