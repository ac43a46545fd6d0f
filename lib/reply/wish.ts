import { type Facts, factsOf } from './facts.ts';
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

/** In their own word for it. */
const creditOf = ({ fresh, all }: Facts): Wish | null => {
  const word = /\b(?:compensation|voucher|discount|credit)\b/i;
  const noun = (word.exec(fresh) ?? word.exec(all))?.[0].toLowerCase();
  if (!noun) return /\bcompensate/i.test(all) ? creditWish('compensation') : null;
  return creditWish(noun);
};

const creditWish = (noun: string): Wish =>
  noun === 'compensation' ? { want: noun, about: 'the compensation', offer: noun } : same(noun);

export const wishOf = (situation: Situation): Wish | null => {
  const { remedy, category } = situation.reading;
  const facts = factsOf(situation);
  const { trouble } = facts;
  switch (remedy) {
    case 'refund': {
      // What is owed by our mistake is not a wish, and "twice £20" is not the £20 they want back.
      const whole = trouble.id === 'charged-twice' || !facts.onlySum ? '' : facts.onlySum;
      return { want: `your ${whole || 'money'} back`, about: 'your refund', offer: 'a refund' };
    }
    case 'replace':
      return same('replacement');
    case 'repair':
      if (category !== 'product-defect') return null;
      return facts.item
        ? same('repair')
        : { want: 'it fixed', about: 'when it will be fixed', offer: 'a fix' };
    case 'credit':
      return creditOf(facts);
    default:
      return null;
  }
};
