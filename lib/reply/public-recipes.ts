import { channelMove } from './channel.ts';
import { factsOf } from './facts.ts';
import type { Situation } from './move.ts';
import { haveWritten, waitsForCustomer, wereAskedToWrite } from './moved.ts';
import { isPraise } from './praise.ts';
import { recipe as of, type Recipe } from './recipe.ts';
import { isDangerous } from './safety.ts';

const publicly: Recipe[] = [
  of('public-then-private', 'Public line, then private', 'greet own-it move-channel sign'),
  of(
    'ask-fair',
    'Ask, in private, what would be fair',
    'greet apologise ask-fair move-channel sign',
  ),
  of('own-and-plan', 'Own it and give a plan', 'greet own-it plan sign'),
];
const closeLoop = of('close-loop', 'Close the loop in public', 'greet close-loop sign');
const gotMessage = of('close-loop', 'Say that it has reached you', 'greet close-loop sign');
const remind = of('remind', 'Keep the door open', 'greet remind sign');
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
export const publicRecipesFor = (situation: Situation): readonly Recipe[] => {
  const { reading } = situation;
  const again = wereAskedToWrite(situation) ? [closeLoop] : [];
  if (haveWritten(situation)) return [gotMessage];
  if (waitsForCustomer(situation))
    return situation.history?.waits ? [remind, closeLoop] : [closeLoop, remind];
  if (!factsOf(situation).troubled) return isPraise(situation) ? publicPraise : publicAnswer;
  if (isDangerous(situation)) return publicSafety;
  if (reading.complaint) return [...publicly, ...again];
  return channelMove(situation)?.should ? [...publicProblem].reverse() : publicProblem;
};
