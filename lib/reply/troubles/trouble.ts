import type { Category } from '../../detect/reading.ts';
import type { Facts } from '../facts.ts';

/** One way things go wrong, and how a person would put it to the customer. */
export interface Trouble {
  id: string;
  category: Category;
  /** What the customer says: the slot language of text/phrases.ts, folded as in detect/plain.ts. */
  phrases: readonly string[];
  /** What they may say besides that makes it another trouble. */
  unless?: RegExp;
  /** Its phrases say it, whatever the whole was judged to be about. */
  sure?: true;
  /** Whole sentences that say it back to the customer, most exact first. */
  said(facts: Facts): string[];
  /** Clauses with "we" for its subject: they follow "I'm sorry". */
  owned(facts: Facts): string[];
  /** What we do next: follows "I'll". */
  step(facts: Facts): string[];
  /** What the customer then has in hand: follows "with". */
  result: readonly string[];
  /** Asks, days later, whether it is settled: follows "I wanted to ask". */
  check(facts: Facts): string[];
}
