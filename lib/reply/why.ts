import { factsOf } from './facts.ts';
import type { Situation } from './move.ts';

const ASKS =
  /\b(?:expla(?:in|nation)|how (?:this|that|it|could|did|was|can)|why|what happened|the reason|account of)\b/i;

/** They ask for an explanation in so many words; judged so by what was learned alone, they may not. */
export const asksWhy = (situation: Situation): boolean =>
  situation.reading.remedy === 'explanation' &&
  situation.reading.category !== 'data-privacy' &&
  ASKS.test(factsOf(situation).all);
