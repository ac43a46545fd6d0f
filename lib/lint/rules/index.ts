// Written by npm run rules.
// biome-ignore-all assist/source/organizeImports: what is alike stands together, and packs smaller.
import type { Rule } from '../rule.ts';
import { rule as anyInconvenience } from './any-inconvenience.ts';
import { rule as mistakesWereMade } from './mistakes-were-made.ts';
import { rule as notOurIntention } from './not-our-intention.ts';
import { rule as regretToInform } from './regret-to-inform.ts';
import { rule as sorryBut } from './sorry-but.ts';
import { rule as sorryForConfusion } from './sorry-for-confusion.ts';
import { rule as sorryIf } from './sorry-if.ts';
import { rule as sorryYouAreHaving } from './sorry-you-are-having.ts';
import { rule as sorryYouFeel } from './sorry-you-feel.ts';
import { rule as theInconvenience } from './the-inconvenience.ts';
import { rule as didYouEven } from './did-you-even.ts';
import { rule as goodAdvice } from './good-advice.ts';
import { rule as ifYouHad } from './if-you-had.ts';
import { rule as needToUnderstand } from './need-to-understand.ts';
import { rule as userError } from './user-error.ts';
import { rule as youFailed } from './you-failed.ts';
import { rule as youShouldHave } from './you-should-have.ts';
import { rule as yourResponsibility } from './your-responsibility.ts';
import { rule as accordingToYou } from './according-to-you.ts';
import { rule as actually } from './actually.ts';
import { rule as allegedly } from './allegedly.ts';
import { rule as areYouSure } from './are-you-sure.ts';
import { rule as hardToBelieve } from './hard-to-believe.ts';
import { rule as noRecord } from './no-record.ts';
import { rule as ourPeopleWouldNot } from './our-people-would-not.ts';
import { rule as ourRecordsShow } from './our-records-show.ts';
import { rule as thatIsNotCorrect } from './that-is-not-correct.ts';
import { rule as weDid } from './we-did.ts';
import { rule as worksForMe } from './works-for-me.ts';
import { rule as youAreWrong } from './you-are-wrong.ts';
import { rule as youClaim } from './you-claim.ts';
import { rule as atLeast } from './at-least.ts';
import { rule as calmDown } from './calm-down.ts';
import { rule as nobodyElse } from './nobody-else.ts';
import { rule as notABigDeal } from './not-a-big-deal.ts';
import { rule as notForEveryone } from './not-for-everyone.ts';
import { rule as onlyA } from './only-a.ts';
import { rule as takeItOrLeaveIt } from './take-it-or-leave-it.ts';
import { rule as thanksForUnderstanding } from './thanks-for-understanding.ts';
import { rule as thingsHappen } from './things-happen.ts';
import { rule as toBeHonest } from './to-be-honest.ts';
import { rule as understandBut } from './understand-but.ts';
import { rule as withAllDueRespect } from './with-all-due-respect.ts';
import { rule as youAreOverreacting } from './you-are-overreacting.ts';
import { rule as alreadyToldYou } from './already-told-you.ts';
import { rule as asISaid } from './as-i-said.ts';
import { rule as checkOurFaq } from './check-our-faq.ts';
import { rule as letMeRemindYou } from './let-me-remind-you.ts';
import { rule as onceAgain } from './once-again.ts';
import { rule as perMyLast } from './per-my-last.ts';
import { rule as pleaseReread } from './please-reread.ts';
import { rule as asYouKnow } from './as-you-know.ts';
import { rule as clearly } from './clearly.ts';
import { rule as everyoneKnows } from './everyone-knows.ts';
import { rule as obviously } from './obviously.ts';
import { rule as simply } from './simply.ts';
import { rule as couriersFault } from './couriers-fault.ts';
import { rule as highVolume } from './high-volume.ts';
import { rule as itsOurPolicy } from './its-our-policy.ts';
import { rule as notMyDepartment } from './not-my-department.ts';
import { rule as notObliged } from './not-obliged.ts';
import { rule as notOurFault } from './not-our-fault.ts';
import { rule as nothingICanDo } from './nothing-i-can-do.ts';
import { rule as systemWontLetMe } from './system-wont-let-me.ts';
import { rule as unfortunatelyNo } from './unfortunately-no.ts';
import { rule as asSoonAsPossible } from './as-soon-as-possible.ts';
import { rule as bearWithUs } from './bear-with-us.ts';
import { rule as doOurBest } from './do-our-best.ts';
import { rule as keepYouPosted } from './keep-you-posted.ts';
import { rule as lookingIntoIt } from './looking-into-it.ts';
import { rule as passItOn } from './pass-it-on.ts';
import { rule as restAssured } from './rest-assured.ts';
import { rule as shortly } from './shortly.ts';
import { rule as takeThisSeriously } from './take-this-seriously.ts';
import { rule as unfilledBlank } from './unfilled-blank.ts';
import { rule as weStrive } from './we-strive.ts';
import { rule as yourFeedbackIsImportant } from './your-feedback-is-important.ts';
import { rule as dearValuedCustomer } from './dear-valued-customer.ts';
import { rule as doNotHesitate } from './do-not-hesitate.ts';
import { rule as earliestConvenience } from './earliest-convenience.ts';
import { rule as kindly } from './kindly.ts';
import { rule as legalese } from './legalese.ts';
import { rule as officeSpeak } from './office-speak.ts';
import { rule as pleaseBeAdvised } from './please-be-advised.ts';
import { rule as yourCorrespondence } from './your-correspondence.ts';
import { rule as anyOtherProblems } from './any-other-problems.ts';
import { rule as anythingElseWrong } from './anything-else-wrong.ts';
import { rule as closingYourTicket } from './closing-your-ticket.ts';
import { rule as hopeThisResolves } from './hope-this-resolves.ts';
import { rule as isThatAll } from './is-that-all.ts';
import { rule as rateUs } from './rate-us.ts';
import { rule as bareTransfer } from './bare-transfer.ts';
import { rule as contactAnotherDepartment } from './contact-another-department.ts';
import { rule as pleaseHold } from './please-hold.ts';
import { rule as someoneWillContact } from './someone-will-contact.ts';
import { rule as beforeYouGo } from './before-you-go.ts';
import { rule as callUsToCancel } from './call-us-to-cancel.ts';
import { rule as cancelAreYouSure } from './cancel-are-you-sure.ts';
import { rule as offerToStay } from './offer-to-stay.ts';
import { rule as whyAreYouLeaving } from './why-are-you-leaving.ts';
import { rule as youWillLose } from './you-will-lose.ts';
import { rule as asksPrivateData } from './asks-private-data.ts';
import { rule as deleteYourPost } from './delete-your-post.ts';
import { rule as repeatsPrivateData } from './repeats-private-data.ts';
import { rule as sendsAway } from './sends-away.ts';
import { rule as advertises } from './advertises.ts';
import { rule as cheerAgainstAnger } from './cheer-against-anger.ts';
import { rule as emojiAgainstAnger } from './emoji-against-anger.ts';
import { rule as exclamationPile } from './exclamation-pile.ts';
import { rule as orders } from './orders.ts';
import { rule as sarcasm } from './sarcasm.ts';
import { rule as shouting } from './shouting.ts';
import { rule as trailingDots } from './trailing-dots.ts';
import { rule as asksAgain } from './asks-again.ts';
import { rule as samePromiseAgain } from './same-promise-again.ts';
import { rule as sameWordsAgain } from './same-words-again.ts';
import { rule as reflexFreebie } from './reflex-freebie.ts';

/** Every habit the check knows. */
export const rules: readonly Rule[] = [
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
