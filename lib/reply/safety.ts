import { factsOf } from './facts.ts';
import type { Situation } from './move.ts';

const DANGER =
  /\b(?:toxic|poison\w*|chok(?:ed|ing)|carbon monoxide|electric shock|gas leak|smell of gas|epipen|allergic|caught fire|ran a red light|texting (?:the whole way|while driving|at the wheel)|drunk driver|brakes failed|exploded|smok(?:e|ing) (?:came|coming|from|out))\b/i;

/** Somebody may come to harm: said first, before the case. */
export const isDangerous = (situation: Situation): boolean =>
  situation.reading.marks.includes('safety') ||
  (factsOf(situation).troubled && DANGER.test(factsOf(situation).fresh));
