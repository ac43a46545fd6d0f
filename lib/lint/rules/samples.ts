// Written by npm run rules.
import type { RuleSamples } from '../rule.ts';
import * as accordingToYou from './according-to-you.ts';
import * as actually from './actually.ts';
import * as advertises from './advertises.ts';
import * as allegedly from './allegedly.ts';
import * as alreadyToldYou from './already-told-you.ts';
import * as anyInconvenience from './any-inconvenience.ts';
import * as anyOtherProblems from './any-other-problems.ts';
import * as anythingElseWrong from './anything-else-wrong.ts';
import * as areYouSure from './are-you-sure.ts';
import * as asISaid from './as-i-said.ts';
import * as asSoonAsPossible from './as-soon-as-possible.ts';
import * as asYouKnow from './as-you-know.ts';
import * as asksAgain from './asks-again.ts';
import * as asksPrivateData from './asks-private-data.ts';
import * as atLeast from './at-least.ts';
import * as bareTransfer from './bare-transfer.ts';
import * as bearWithUs from './bear-with-us.ts';
import * as beforeYouGo from './before-you-go.ts';
import * as callUsToCancel from './call-us-to-cancel.ts';
import * as calmDown from './calm-down.ts';
import * as cancelAreYouSure from './cancel-are-you-sure.ts';
import * as checkOurFaq from './check-our-faq.ts';
import * as cheerAgainstAnger from './cheer-against-anger.ts';
import * as clearly from './clearly.ts';
import * as closingYourTicket from './closing-your-ticket.ts';
import * as contactAnotherDepartment from './contact-another-department.ts';
import * as couriersFault from './couriers-fault.ts';
import * as dearValuedCustomer from './dear-valued-customer.ts';
import * as deleteYourPost from './delete-your-post.ts';
import * as didYouEven from './did-you-even.ts';
import * as doNotHesitate from './do-not-hesitate.ts';
import * as doOurBest from './do-our-best.ts';
import * as earliestConvenience from './earliest-convenience.ts';
import * as emojiAgainstAnger from './emoji-against-anger.ts';
import * as everyoneKnows from './everyone-knows.ts';
import * as exclamationPile from './exclamation-pile.ts';
import * as goodAdvice from './good-advice.ts';
import * as hardToBelieve from './hard-to-believe.ts';
import * as highVolume from './high-volume.ts';
import * as hopeThisResolves from './hope-this-resolves.ts';
import * as ifYouHad from './if-you-had.ts';
import * as isThatAll from './is-that-all.ts';
import * as itsOurPolicy from './its-our-policy.ts';
import * as keepYouPosted from './keep-you-posted.ts';
import * as kindly from './kindly.ts';
import * as legalese from './legalese.ts';
import * as letMeRemindYou from './let-me-remind-you.ts';
import * as lookingIntoIt from './looking-into-it.ts';
import * as mistakesWereMade from './mistakes-were-made.ts';
import * as needToUnderstand from './need-to-understand.ts';
import * as noRecord from './no-record.ts';
import * as nobodyElse from './nobody-else.ts';
import * as notABigDeal from './not-a-big-deal.ts';
import * as notForEveryone from './not-for-everyone.ts';
import * as notMyDepartment from './not-my-department.ts';
import * as notObliged from './not-obliged.ts';
import * as notOurFault from './not-our-fault.ts';
import * as notOurIntention from './not-our-intention.ts';
import * as nothingICanDo from './nothing-i-can-do.ts';
import * as obviously from './obviously.ts';
import * as offerToStay from './offer-to-stay.ts';
import * as officeSpeak from './office-speak.ts';
import * as onceAgain from './once-again.ts';
import * as onlyA from './only-a.ts';
import * as orders from './orders.ts';
import * as ourPeopleWouldNot from './our-people-would-not.ts';
import * as ourRecordsShow from './our-records-show.ts';
import * as passItOn from './pass-it-on.ts';
import * as perMyLast from './per-my-last.ts';
import * as pleaseBeAdvised from './please-be-advised.ts';
import * as pleaseHold from './please-hold.ts';
import * as pleaseReread from './please-reread.ts';
import * as rateUs from './rate-us.ts';
import * as reflexFreebie from './reflex-freebie.ts';
import * as regretToInform from './regret-to-inform.ts';
import * as repeatsPrivateData from './repeats-private-data.ts';
import * as restAssured from './rest-assured.ts';
import * as samePromiseAgain from './same-promise-again.ts';
import * as sameWordsAgain from './same-words-again.ts';
import * as sarcasm from './sarcasm.ts';
import * as sendsAway from './sends-away.ts';
import * as shortly from './shortly.ts';
import * as shouting from './shouting.ts';
import * as simply from './simply.ts';
import * as someoneWillContact from './someone-will-contact.ts';
import * as sorryBut from './sorry-but.ts';
import * as sorryForConfusion from './sorry-for-confusion.ts';
import * as sorryIf from './sorry-if.ts';
import * as sorryYouAreHaving from './sorry-you-are-having.ts';
import * as sorryYouFeel from './sorry-you-feel.ts';
import * as systemWontLetMe from './system-wont-let-me.ts';
import * as takeItOrLeaveIt from './take-it-or-leave-it.ts';
import * as takeThisSeriously from './take-this-seriously.ts';
import * as thanksForUnderstanding from './thanks-for-understanding.ts';
import * as thatIsNotCorrect from './that-is-not-correct.ts';
import * as theInconvenience from './the-inconvenience.ts';
import * as thingsHappen from './things-happen.ts';
import * as toBeHonest from './to-be-honest.ts';
import * as trailingDots from './trailing-dots.ts';
import * as understandBut from './understand-but.ts';
import * as unfilledBlank from './unfilled-blank.ts';
import * as unfortunatelyNo from './unfortunately-no.ts';
import * as userError from './user-error.ts';
import * as weDid from './we-did.ts';
import * as weStrive from './we-strive.ts';
import * as whyAreYouLeaving from './why-are-you-leaving.ts';
import * as withAllDueRespect from './with-all-due-respect.ts';
import * as worksForMe from './works-for-me.ts';
import * as youAreOverreacting from './you-are-overreacting.ts';
import * as youAreWrong from './you-are-wrong.ts';
import * as youClaim from './you-claim.ts';
import * as youFailed from './you-failed.ts';
import * as youShouldHave from './you-should-have.ts';
import * as youWillLose from './you-will-lose.ts';
import * as yourCorrespondence from './your-correspondence.ts';
import * as yourFeedbackIsImportant from './your-feedback-is-important.ts';
import * as yourResponsibility from './your-responsibility.ts';

export const samples: readonly RuleSamples[] = [
  anyInconvenience,
  mistakesWereMade,
  notOurIntention,
  regretToInform,
  sorryBut,
  sorryForConfusion,
  sorryIf,
  sorryYouAreHaving,
  sorryYouFeel,
  theInconvenience,
  didYouEven,
  goodAdvice,
  ifYouHad,
  needToUnderstand,
  userError,
  youFailed,
  youShouldHave,
  yourResponsibility,
  accordingToYou,
  actually,
  allegedly,
  areYouSure,
  hardToBelieve,
  noRecord,
  ourPeopleWouldNot,
  ourRecordsShow,
  thatIsNotCorrect,
  weDid,
  worksForMe,
  youAreWrong,
  youClaim,
  atLeast,
  calmDown,
  nobodyElse,
  notABigDeal,
  notForEveryone,
  onlyA,
  takeItOrLeaveIt,
  thanksForUnderstanding,
  thingsHappen,
  toBeHonest,
  understandBut,
  withAllDueRespect,
  youAreOverreacting,
  alreadyToldYou,
  asISaid,
  checkOurFaq,
  letMeRemindYou,
  onceAgain,
  perMyLast,
  pleaseReread,
  asYouKnow,
  clearly,
  everyoneKnows,
  obviously,
  simply,
  couriersFault,
  highVolume,
  itsOurPolicy,
  notMyDepartment,
  notObliged,
  notOurFault,
  nothingICanDo,
  systemWontLetMe,
  unfortunatelyNo,
  asSoonAsPossible,
  bearWithUs,
  doOurBest,
  keepYouPosted,
  lookingIntoIt,
  passItOn,
  restAssured,
  shortly,
  takeThisSeriously,
  unfilledBlank,
  weStrive,
  yourFeedbackIsImportant,
  dearValuedCustomer,
  doNotHesitate,
  earliestConvenience,
  kindly,
  legalese,
  officeSpeak,
  pleaseBeAdvised,
  yourCorrespondence,
  anyOtherProblems,
  anythingElseWrong,
  closingYourTicket,
  hopeThisResolves,
  isThatAll,
  rateUs,
  bareTransfer,
  contactAnotherDepartment,
  pleaseHold,
  someoneWillContact,
  beforeYouGo,
  callUsToCancel,
  cancelAreYouSure,
  offerToStay,
  whyAreYouLeaving,
  youWillLose,
  asksPrivateData,
  deleteYourPost,
  repeatsPrivateData,
  sendsAway,
  advertises,
  cheerAgainstAnger,
  emojiAgainstAnger,
  exclamationPile,
  orders,
  sarcasm,
  shouting,
  trailingDots,
  asksAgain,
  samePromiseAgain,
  sameWordsAgain,
  reflexFreebie,
];
