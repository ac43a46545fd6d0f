import type { Move } from '../move.ts';
import { acknowledge } from './acknowledge.ts';
import { answer } from './answer.ts';
import { apologise } from './apologise.ts';
import { askFair } from './ask-fair.ts';
import { askOpen } from './ask-open.ts';
import { atOnce } from './at-once.ts';
import { boundary } from './boundary.ts';
import { checkFix } from './check-fix.ts';
import { clarify } from './clarify.ts';
import { closeLoop } from './close-loop.ts';
import { confirmCancel } from './confirm-cancel.ts';
import { escalate } from './escalate.ts';
import { explain } from './explain.ts';
import { explainData } from './explain-data.ts';
import { fairFeeling } from './fair-feeling.ts';
import { followUpDays } from './follow-up-days.ts';
import { followUpWeek } from './follow-up-week.ts';
import { gladTold } from './glad-told.ts';
import { goOn } from './go-on.ts';
import { greet } from './greet.ts';
import { handOver } from './hand-over.ts';
import { invite } from './invite.ts';
import { moveChannel } from './move-channel.ts';
import { nextStep } from './next-step.ts';
import { offerCall } from './offer-call.ts';
import { offerGesture } from './offer-gesture.ts';
import { ownIt } from './own-it.ts';
import { passOn } from './pass-on.ts';
import { plan } from './plan.ts';
import { remind } from './remind.ts';
import { report } from './report.ts';
import { restate } from './restate.ts';
import { safetyFirst } from './safety-first.ts';
import { seeTo } from './see-to.ts';
import { sign } from './sign.ts';
import { sorryThat } from './sorry-that.ts';
import { takeUp } from './take-up.ts';
import { thank } from './thank.ts';

/** Every move, by its id. */
export const moves: readonly Move[] = [
  acknowledge,
  answer,
  apologise,
  askFair,
  askOpen,
  atOnce,
  boundary,
  checkFix,
  clarify,
  closeLoop,
  confirmCancel,
  escalate,
  explain,
  explainData,
  fairFeeling,
  followUpDays,
  followUpWeek,
  gladTold,
  goOn,
  greet,
  handOver,
  invite,
  moveChannel,
  nextStep,
  offerCall,
  offerGesture,
  ownIt,
  passOn,
  plan,
  remind,
  report,
  restate,
  safetyFirst,
  seeTo,
  sign,
  sorryThat,
  takeUp,
  thank,
];
