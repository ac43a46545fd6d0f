import type { Cue } from '../cue.ts';
import { abuse } from './abuse.ts';
import { accusation } from './accusation.ts';
import { anger } from './anger.ts';
import { answerOfAgent } from './answer-of-agent.ts';
import { automaticMail } from './automatic-mail.ts';
import { badWordForIt } from './bad-word-for-it.ts';
import { blame } from './blame.ts';
import { calm } from './calm.ts';
import { cancelRequest } from './cancel-request.ts';
import { capitals } from './capitals.ts';
import { chargedWrongly } from './charged-wrongly.ts';
import { complains } from './complains.ts';
import { customerHistory } from './customer-history.ts';
import { damaged } from './damaged.ts';
import { deadline } from './deadline.ts';
import { delayedTravel } from './delayed-travel.ts';
import { disappointment } from './disappointment.ts';
import { disapproval } from './disapproval.ts';
import { expectedOtherwise } from './expected-otherwise.ts';
import { failure } from './failure.ts';
import { fallsShort } from './falls-short.ts';
import { happensAgain } from './happens-again.ts';
import { hardToReach } from './hard-to-reach.ts';
import { hedgedMatter } from './hedged-matter.ts';
import { howTo } from './how-to.ts';
import { irony } from './irony.ts';
import { late } from './late.ts';
import { leavesNow } from './leaves-now.ts';
import { leaving } from './leaving.ts';
import { legal } from './legal.ts';
import { lockedOut } from './locked-out.ts';
import { lost } from './lost.ts';
import { loudMarks } from './loud-marks.ts';
import { missingItem } from './missing-item.ts';
import { moneyLost } from './money-lost.ts';
import { news } from './news.ts';
import { newsletter } from './newsletter.ts';
import { noComplaint } from './no-complaint.ts';
import { noReply } from './no-reply.ts';
import { nthTime } from './nth-time.ts';
import { otherCompany } from './other-company.ts';
import { outage } from './outage.ts';
import { ownSlip } from './own-slip.ts';
import { poorQuality } from './poor-quality.ts';
import { praise } from './praise.ts';
import { profanity } from './profanity.ts';
import { promiseBroken } from './promise-broken.ts';
import { publicThreat } from './public-threat.ts';
import { refundNotGiven } from './refund-not-given.ts';
import { repeatContact } from './repeat-contact.ts';
import { request } from './request.ts';
import { resolved } from './resolved.ts';
import { sadFace } from './sad-face.ts';
import { safety } from './safety.ts';
import { salesPitch } from './sales-pitch.ts';
import { smallTalk } from './small-talk.ts';
import { smile } from './smile.ts';
import { statusQuestion } from './status-question.ts';
import { stillNotHere } from './still-not-here.ts';
import { thankYouNote } from './thank-you-note.ts';
import { thanks } from './thanks.ts';
import { ultimatum } from './ultimatum.ts';
import { visitMissed } from './visit-missed.ts';
import { waitedLong } from './waited-long.ts';
import { wantsApology } from './wants-apology.ts';
import { wantsCancel } from './wants-cancel.ts';
import { wantsCredit } from './wants-credit.ts';
import { wantsDelivery } from './wants-delivery.ts';
import { wantsExplanation } from './wants-explanation.ts';
import { wantsRefund } from './wants-refund.ts';
import { wantsRepair } from './wants-repair.ts';
import { wantsReplacement } from './wants-replacement.ts';
import { wantsSenior } from './wants-senior.ts';
import { whyQuestion } from './why-question.ts';
import { wrongItem } from './wrong-item.ts';
import { yourPeople } from './your-people.ts';

/** Every cue, in order of its id. A new cue is a file here and two lines below. */
export const cues: readonly Cue[] = [
  abuse,
  accusation,
  anger,
  answerOfAgent,
  automaticMail,
  badWordForIt,
  blame,
  calm,
  cancelRequest,
  capitals,
  chargedWrongly,
  complains,
  customerHistory,
  damaged,
  deadline,
  delayedTravel,
  disappointment,
  disapproval,
  expectedOtherwise,
  failure,
  fallsShort,
  happensAgain,
  hardToReach,
  hedgedMatter,
  howTo,
  irony,
  late,
  leavesNow,
  leaving,
  legal,
  lockedOut,
  lost,
  loudMarks,
  missingItem,
  moneyLost,
  news,
  newsletter,
  noComplaint,
  noReply,
  nthTime,
  otherCompany,
  outage,
  ownSlip,
  poorQuality,
  praise,
  profanity,
  promiseBroken,
  publicThreat,
  refundNotGiven,
  repeatContact,
  request,
  resolved,
  sadFace,
  safety,
  salesPitch,
  smallTalk,
  smile,
  statusQuestion,
  stillNotHere,
  thankYouNote,
  thanks,
  ultimatum,
  visitMissed,
  waitedLong,
  wantsApology,
  wantsCancel,
  wantsCredit,
  wantsDelivery,
  wantsExplanation,
  wantsRefund,
  wantsRepair,
  wantsReplacement,
  wantsSenior,
  whyQuestion,
  wrongItem,
  yourPeople,
];
