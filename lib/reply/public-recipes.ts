import { channelMove } from './channel.ts';
import { factsOf } from './facts.ts';
import type { Situation } from './move.ts';
import { isPraise } from './praise.ts';
import { recipe as of, type Recipe } from './recipe.ts';

const publicly: Recipe[] = [
  of('public-then-private', 'Public line, then private', 'greet own-it move-channel sign'),
  of(
    'ask-fair',
    'Ask, in private, what would be fair',
    'greet apologise ask-fair move-channel sign',
  ),
  of('own-and-plan', 'Own it and give a plan', 'greet own-it plan sign'),
];
const publicSafety: Recipe[] = [
  of('safety-first', 'Safety first', 'greet safety-first own-it sign'),
  of('own-and-plan', 'Own it and give a plan', 'greet own-it plan sign'),
  of('public-then-private', 'Public line, then private', 'greet own-it move-channel sign'),
];
const publicProblem: Recipe[] = [
  of('short-and-plain', 'Short and plain', 'greet own-it plan sign'),
  of('ask-open', 'Ask one open question', 'greet own-it ask-open sign'),
  of('public-then-private', 'Public line, then private', 'greet own-it move-channel sign'),
];
const publicAnswer: Recipe[] = [
  of('answer', 'Answer the question', 'greet thank answer sign'),
  of('short-answer', 'Short and plain', 'greet answer sign'),
];
const publicPraise: Recipe[] = [
  of('thank', 'Thank them', 'greet thank sign'),
  of('thank-and-pass-on', 'Thank them and pass it on', 'greet thank pass-on sign'),
];

/** The same for a page everybody reads: one line, and nothing private in it. */
export const publicRecipesFor = (situation: Situation): Recipe[] => {
  const { reading } = situation;
  if (!factsOf(situation).troubled) return isPraise(situation) ? publicPraise : publicAnswer;
  if (reading.marks.includes('safety')) return publicSafety;
  if (reading.complaint) return publicly;
  return channelMove(situation)?.should ? [...publicProblem].reverse() : publicProblem;
};
