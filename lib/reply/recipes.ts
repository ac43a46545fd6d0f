import { endingOf, wantsToLeave } from './cancel.ts';
import { asksBesides } from './demand.ts';
import { factsOf } from './facts.ts';
import { isGrave } from './grave.ts';
import { asksForCall, isHeated } from './heat.ts';
import type { Situation } from './move.ts';
import { cameFromPublic } from './moved.ts';
import { DATA_GONE } from './moves/explain-data.ts';
import { isPraise } from './praise.ts';
import { publicRecipesFor } from './public-recipes.ts';
import type { Recipe } from './recipe.ts';
import {
  abusive,
  askFair,
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
  praise,
  praiseWithSnag,
  problem,
  question,
  request,
  safety,
} from './recipe-book.ts';
import { refusesOffer } from './refused.ts';
import { asksForSomething, hasSnag } from './request.ts';
import { isDangerous } from './safety.ts';
import { isGeneral } from './troubles/index.ts';
import { isUrgent } from './urgent.ts';
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
  if (isGeneral(trouble) && echo.length === 0 && fresh.length < LITTLE && isFirst(situation))
    all.push(clarify);
  return all;
};

const isLegal = (situation: Situation): boolean =>
  situation.reading.marks.includes('legal') &&
  (wishOf(situation) !== null || /\bI (?:want|expect|require)\b/.test(factsOf(situation).fresh)) &&
  !isUrgent(situation) &&
  !refusesOffer(situation);

const forComplaint = (situation: Situation): readonly Recipe[] => {
  const { marks, severity } = situation.reading;
  const all = refusesOffer(situation)
    ? [askFair, ...first(situation), ownAndPlan]
    : [...first(situation), ownAndPlan, isUrgent(situation) ? plain : askFair];
  // Who has set a day for going to law has said what would be fair.
  if (isLegal(situation)) all.splice(all.indexOf(askFair), 1, escalate);
  if (isHeated(situation) && !all.includes(offerCall)) all.push(offerCall);
  if (isGrave(situation) && !all.includes(escalate)) all.push(escalate);
  if (wantsGesture(situation) && !isDangerous(situation) && !refusesOffer(situation))
    all.push(offerGesture);
  all.push(isUrgent(situation) ? askFair : plain);
  if (severity === 4 || marks.includes('legal') || marks.includes('repeat-contact'))
    all.push(handOver);
  return all;
};

/** They told it in public already: that is said first, and nothing is asked twice. */
const goingOn = (situation: Situation): readonly Recipe[] => {
  if (!situation.reading.complaint) return [goOnPlan, goOn];
  const all = [...first(situation), goOnPlan, goOn];
  if (isHeated(situation) && !all.includes(offerCall)) all.push(offerCall);
  return [...all, askFair];
};

const isTrouble = (situation: Situation): boolean => factsOf(situation).troubled;

/** Which replies fit this situation, best first. */
export const recipesFor = (situation: Situation): readonly Recipe[] => {
  const { reading, conversation } = situation;
  if (conversation.public) return publicRecipesFor(situation);
  if (isTrouble(situation) && isAnswered(situation)) return followUps;
  if (wantsToLeave(situation)) return forLeaving(situation);
  if (cameFromPublic(situation)) return goingOn(situation);
  if (reading.complaint) return forComplaint(situation);
  if (isTrouble(situation)) return isDangerous(situation) ? [safety, ...problem] : problem;
  if (isPraise(situation)) return hasSnag(situation) ? praiseWithSnag : praise;
  return asksForSomething(situation) ? request : question;
};
