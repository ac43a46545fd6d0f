import { isMereQuestion } from './asked.ts';
import { channelMove } from './channel.ts';
import { demands } from './demand.ts';
import { factsOf } from './facts.ts';
import type { Situation } from './move.ts';
import { haveWritten, waitsForCustomer, wereAskedToWrite } from './moved.ts';
import { isReallyOpen } from './moves/ask-open.ts';
import { sorryThat } from './moves/sorry-that.ts';
import { takeUp } from './moves/take-up.ts';
import { isPraise } from './praise.ts';
import { recipe as of, type Recipe } from './recipe.ts';
import { isDangerous } from './safety.ts';

// What happened is said in their own words where they can be said; else what is ours in it is named.
const toldFirst = (recipe: Recipe, situation: Situation): Recipe => ({
  ...recipe,
  paragraphs: recipe.paragraphs.map((moves) =>
    moves.map((id) => (id === 'own-it' && sorryThat.fits(situation) ? 'sorry-that' : id)),
  ),
});
const thenPrivate = of(
  'public-then-private',
  'Public line, then private',
  'greet own-it move-channel sign',
);
const planned = of('own-and-plan', 'Own it and give a plan', 'greet own-it plan sign');
const explained = of('explain', 'Explain what happened', 'greet own-it explain sign');
const askPrivately = of(
  'ask-fair',
  'Ask, in private, what would be fair',
  'greet apologise ask-fair move-channel sign',
);
const answered = of('take-up', 'See to what they ask', 'greet own-it take-up sign');
const closeLoop = of('close-loop', 'Close the loop in public', 'greet close-loop sign');
const gotMessage = of('close-loop', 'Say that it has reached you', 'greet close-loop sign');
const remind = of('remind', 'Keep the door open', 'greet remind sign');
const publicSafety: Recipe[] = [
  of('safety-first', 'Safety first', 'greet safety-first own-it sign'),
  planned,
  thenPrivate,
];
const brief = of('short-and-plain', 'Short and plain', 'greet own-it plan sign');
const asked = of('ask-open', 'Ask one open question', 'greet own-it ask-open sign');

/** Why, or what they want, is answered where everybody waits for it; fairness is private. */
const besideOf = (situation: Situation): Recipe => {
  if (takeUp.fits(situation)) return answered;
  return situation.reading.severity < 2 && !demands(situation) ? askPrivately : explained;
};

const complained = (situation: Situation): Recipe[] => [thenPrivate, besideOf(situation), planned];
const troubled = (situation: Situation): Recipe[] => {
  const open = takeUp.fits(situation) ? answered : isReallyOpen(situation) ? asked : explained;
  const all = [brief, open, thenPrivate];
  return channelMove(situation)?.should ? all.reverse() : all;
};
const publicAnswer: Recipe[] = [
  of('answer', 'Answer the question', 'greet thank answer sign'),
  of('short-answer', 'Short and plain', 'greet answer sign'),
];
const publicPraise: Recipe[] = [
  of('thank', 'Thank them', 'greet thank sign'),
  of('thank-and-pass-on', 'Thank them and pass it on', 'greet thank pass-on sign'),
];

/** The same for a page everybody reads: one line, and nothing private in it. */
export const publicRecipesFor = (situation: Situation): readonly Recipe[] =>
  plainly(situation).map((recipe) => toldFirst(recipe, situation));

const plainly = (situation: Situation): readonly Recipe[] => {
  const { reading } = situation;
  const again = wereAskedToWrite(situation) ? [closeLoop] : [];
  if (haveWritten(situation)) return [gotMessage];
  if (waitsForCustomer(situation))
    return situation.history?.waits ? [remind, closeLoop] : [closeLoop, remind];
  if (!factsOf(situation).troubled || isMereQuestion(situation))
    return isPraise(situation) ? publicPraise : publicAnswer;
  if (isDangerous(situation)) return publicSafety;
  if (reading.complaint) return [...complained(situation), ...again];
  return troubled(situation);
};
