import { isMereQuestion } from './asked.ts';
import { askedAgain } from './asked-again.ts';
import { brokenWord } from './broken-word.ts';
import { endingOf, wantsToLeave } from './cancel.ts';
import { asksBesides } from './demand.ts';
import { factsOf } from './facts.ts';
import { praise, praiseWithSnag, question, request } from './glad-recipes.ts';
import { isGrave } from './grave.ts';
import { asksForCall, isHeated } from './heat.ts';
import type { Situation } from './move.ts';
import { cameFromPublic } from './moved.ts';
import { isReallyOpen } from './moves/ask-open.ts';
import { DATA_GONE } from './moves/explain-data.ts';
import { handOver as handsOver } from './moves/hand-over.ts';
import { restate } from './moves/restate.ts';
import { sorryThat } from './moves/sorry-that.ts';
import { takeUp as takesUp } from './moves/take-up.ts';
import { isPraise } from './praise.ts';
import { missedDay } from './promise.ts';
import { publicRecipesFor } from './public-recipes.ts';
import type { Recipe } from './recipe.ts';
import {
  abusive,
  askFair,
  askOpen,
  cancelAndAnswer,
  cancelAndSettle,
  cancelling,
  clarify,
  data,
  escalate,
  explain,
  followUps,
  goOn,
  goOnPlan,
  handOver,
  offerCall,
  offerGesture,
  ownAndPlan,
  plain,
  plainTold,
  safety,
  sorryAndPlan,
  takeUp,
} from './recipe-book.ts';
import { refusesOffer } from './refused.ts';
import { asksForSomething, hasSnag } from './request.ts';
import { isDangerous } from './safety.ts';
import { isGeneral } from './troubles/index.ts';
import { isNow, isUrgent } from './urgent.ts';
import { wantsGesture } from './wants-gesture.ts';
import { asksWhy } from './why.ts';
import { wishOf } from './wish.ts';

const isAnswered = ({ conversation }: Situation): boolean =>
  conversation.messages.findLast(({ from }) => from === 'agent' || from === 'customer')?.from ===
  'agent';

// Money that went already is to be settled with the goodbye.
const TAKEN =
  /[£$€]\s?\d[^.!?\n]{0,80}\b(?:taken|charged|came out|come out|debited|twice|each time)\b|\b(?:taken|charged|came out|come out|debited)\b[^.!?\n]{0,80}[£$€]\s?\d/i;

const wasAsked = ({ conversation }: Situation): boolean =>
  conversation.messages.some(({ from, text }) => from === 'agent' && text.includes('?'));

const forLeaving = (situation: Situation): readonly Recipe[] => {
  const { trouble, fresh } = factsOf(situation);
  const settles =
    situation.reading.complaint &&
    (!isGeneral(trouble) || TAKEN.test(fresh)) &&
    endingOf(situation).is !== 'mail';
  const asked = wasAsked(situation);
  const isOpen = settles || (asked && situation.reading.complaint);
  const all = isOpen ? [cancelAndSettle, ...cancelling] : cancelling;
  // Who was asked something when they wanted to go is not asked again.
  if (asksBesides(situation)) return [cancelAndAnswer, ...all];
  return asked ? all.filter(({ id }) => id !== 'cancel-and-learn') : all;
};

const LITTLE = 220;
const isFirst = ({ conversation }: Situation): boolean =>
  !conversation.messages.some(({ from }) => from === 'agent');
const GOT_OUT =
  /\b(?:who (?:has|have|had|got)|leak\w*|breach\w*|stranger|someone else|ex-\w+|wrong (?:number|address|person)|another customer|(?:has|have)? ?happened to my)\b/i;

/** What this complaint calls for before anything else. */
const first = (situation: Situation): readonly Recipe[] => {
  const { marks } = situation.reading;
  const { trouble, echo, fresh } = factsOf(situation);
  const all: Recipe[] = [];
  if (isDangerous(situation)) all.push(safety);
  if (DATA_GONE.has(trouble.id) && (!isGeneral(trouble) || GOT_OUT.test(fresh))) all.push(data);
  if (marks.includes('abuse')) all.push(abusive);
  if (asksForCall(situation)) all.push(offerCall);
  if (asksWhy(situation)) all.push(explain);
  const isBare = isGeneral(trouble) && echo.length === 0 && fresh.length < LITTLE;
  if (isBare && isFirst(situation) && !takesUp.fits(situation)) all.push(clarify);
  return all;
};

const isLegal = (situation: Situation): boolean =>
  situation.reading.marks.includes('legal') &&
  (wishOf(situation) !== null || /\bI (?:want|expect|require)\b/.test(factsOf(situation).fresh)) &&
  !isUrgent(situation) &&
  !refusesOffer(situation);

/**
 * Beside the plan: their wish answered at once where they have told one, and where they ask for
 * what we cannot say in their words what happened; what would be fair is asked of nobody but them
 * who left it open.
 */
const besidePlan = (situation: Situation): Recipe => {
  if (takesUp.fits(situation)) return takeUp;
  if (askedAgain(situation) || missedDay(situation) || brokenWord(situation))
    return handsOver.fits(situation) ? handOver : explain;
  // A voice is quicker than an account of what went wrong.
  return isUrgent(situation) ? offerCall : askFair;
};

/** Their own words in one breath with the apology: beside two that say them back it is another voice. */
const shortFor = (situation: Situation): Recipe => (sorryThat.fits(situation) ? plainTold : plain);

const LEAST = 3;

const forComplaint = (situation: Situation): readonly Recipe[] => {
  const { marks, severity } = situation.reading;
  const short = shortFor(situation);
  const beside = isLegal(situation) ? escalate : besidePlan(situation);
  const all = refusesOffer(situation)
    ? [askFair, ...first(situation), ownAndPlan]
    : [...first(situation), ownAndPlan, isUrgent(situation) ? short : beside];
  if (isHeated(situation) && !all.includes(offerCall)) all.push(offerCall);
  if (isGrave(situation) && !all.includes(escalate)) all.push(escalate);
  if (wantsGesture(situation) && !isDangerous(situation) && !refusesOffer(situation))
    all.push(offerGesture);
  all.push(isUrgent(situation) ? beside : short);
  if (severity === 4 || marks.includes('legal') || marks.includes('repeat-contact'))
    all.push(handOver);
  if (all.length < LEAST) all.push(explain, askFair);
  return [...new Set(all)];
};

const forProblem = (situation: Situation): readonly Recipe[] => {
  if (takesUp.fits(situation)) return [sorryAndPlan, takeUp, shortFor(situation)];
  const beside = isReallyOpen(situation) ? askOpen : explain;
  return [sorryAndPlan, beside, shortFor(situation)];
};

/** They told it in public already: that is said first, and nothing is asked twice. */
const goingOn = (situation: Situation): readonly Recipe[] => {
  if (!situation.reading.complaint) return [goOnPlan, goOn];
  const all = [...first(situation), goOnPlan, goOn];
  if (isHeated(situation) && !all.includes(offerCall)) all.push(offerCall);
  return [...all, takesUp.fits(situation) ? takeUp : askFair];
};

const isTrouble = (situation: Situation): boolean => factsOf(situation).troubled;

const swapped = (recipe: Recipe, from: string, to: string): Recipe => ({
  ...recipe,
  paragraphs: recipe.paragraphs.map((moves) => moves.map((id) => (id === from ? to : id))),
});

/** Which replies fit this situation, best first. */
export const recipesFor = (situation: Situation): readonly Recipe[] => {
  // Where nothing else names the matter, what they tell does it better than our name for it.
  const tells = sorryThat.fits(situation) && !restate.fits(situation);
  const all = fitting(situation).map((one) =>
    tells && one.id !== 'safety-first' ? swapped(one, 'own-it', 'sorry-that') : one,
  );
  if (!isNow(situation) || !isTrouble(situation)) return all;
  // Who stands before the door is told what helps this minute, and no date.
  return all
    .filter(({ id }) => !LATER.has(id))
    .map((one) =>
      swapped(one.id === 'explain' ? swapped(one, 'invite', 'plan') : one, 'plan', 'at-once'),
    );
};

const LATER = new Set(['ask-fair', 'offer-call']);

const fitting = (situation: Situation): readonly Recipe[] => {
  const { reading, conversation } = situation;
  if (conversation.public) return publicRecipesFor(situation);
  if (isTrouble(situation) && isAnswered(situation)) return followUps;
  if (wantsToLeave(situation)) return forLeaving(situation);
  if (cameFromPublic(situation)) return goingOn(situation);
  if (reading.complaint) return forComplaint(situation);
  if (isMereQuestion(situation)) return question;
  if (isTrouble(situation))
    return isDangerous(situation) ? [safety, ...forProblem(situation)] : forProblem(situation);
  if (isPraise(situation)) return hasSnag(situation) ? praiseWithSnag : praise;
  return asksForSomething(situation) ? request : question;
};
