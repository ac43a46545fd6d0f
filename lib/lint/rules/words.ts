// Written by npm run rules.
import { ownWords } from '../own/own-words.ts';
import type { RuleWords } from '../rule.ts';
import { words as accordingToYou } from './according-to-you.ts';
import { words as actually } from './actually.ts';
import { words as advertises } from './advertises.ts';
import { words as allegedly } from './allegedly.ts';
import { words as alreadyToldYou } from './already-told-you.ts';
import { words as anyInconvenience } from './any-inconvenience.ts';
import { words as anyOtherProblems } from './any-other-problems.ts';
import { words as anythingElseWrong } from './anything-else-wrong.ts';
import { words as areYouSure } from './are-you-sure.ts';
import { words as asISaid } from './as-i-said.ts';
import { words as asSoonAsPossible } from './as-soon-as-possible.ts';
import { words as asYouKnow } from './as-you-know.ts';
import { words as asksAgain } from './asks-again.ts';
import { words as asksPrivateData } from './asks-private-data.ts';
import { words as atLeast } from './at-least.ts';
import { words as bareTransfer } from './bare-transfer.ts';
import { words as bearWithUs } from './bear-with-us.ts';
import { words as beforeYouGo } from './before-you-go.ts';
import { words as callUsToCancel } from './call-us-to-cancel.ts';
import { words as calmDown } from './calm-down.ts';
import { words as cancelAreYouSure } from './cancel-are-you-sure.ts';
import { words as checkOurFaq } from './check-our-faq.ts';
import { words as cheerAgainstAnger } from './cheer-against-anger.ts';
import { words as clearly } from './clearly.ts';
import { words as closingYourTicket } from './closing-your-ticket.ts';
import { words as contactAnotherDepartment } from './contact-another-department.ts';
import { words as couriersFault } from './couriers-fault.ts';
import { words as dearValuedCustomer } from './dear-valued-customer.ts';
import { words as deleteYourPost } from './delete-your-post.ts';
import { words as didYouEven } from './did-you-even.ts';
import { words as doNotHesitate } from './do-not-hesitate.ts';
import { words as doOurBest } from './do-our-best.ts';
import { words as earliestConvenience } from './earliest-convenience.ts';
import { words as emojiAgainstAnger } from './emoji-against-anger.ts';
import { words as everyoneKnows } from './everyone-knows.ts';
import { words as exclamationPile } from './exclamation-pile.ts';
import { words as goodAdvice } from './good-advice.ts';
import { words as hardToBelieve } from './hard-to-believe.ts';
import { words as highVolume } from './high-volume.ts';
import { words as hopeThisResolves } from './hope-this-resolves.ts';
import { words as ifYouHad } from './if-you-had.ts';
import { words as isThatAll } from './is-that-all.ts';
import { words as itsOurPolicy } from './its-our-policy.ts';
import { words as keepYouPosted } from './keep-you-posted.ts';
import { words as kindly } from './kindly.ts';
import { words as legalese } from './legalese.ts';
import { words as letMeRemindYou } from './let-me-remind-you.ts';
import { words as lookingIntoIt } from './looking-into-it.ts';
import { words as mistakesWereMade } from './mistakes-were-made.ts';
import { words as needToUnderstand } from './need-to-understand.ts';
import { words as noRecord } from './no-record.ts';
import { words as nobodyElse } from './nobody-else.ts';
import { words as notABigDeal } from './not-a-big-deal.ts';
import { words as notForEveryone } from './not-for-everyone.ts';
import { words as notMyDepartment } from './not-my-department.ts';
import { words as notObliged } from './not-obliged.ts';
import { words as notOurFault } from './not-our-fault.ts';
import { words as notOurIntention } from './not-our-intention.ts';
import { words as nothingICanDo } from './nothing-i-can-do.ts';
import { words as obviously } from './obviously.ts';
import { words as offerToStay } from './offer-to-stay.ts';
import { words as officeSpeak } from './office-speak.ts';
import { words as onceAgain } from './once-again.ts';
import { words as onlyA } from './only-a.ts';
import { words as orders } from './orders.ts';
import { words as ourPeopleWouldNot } from './our-people-would-not.ts';
import { words as ourRecordsShow } from './our-records-show.ts';
import { words as passItOn } from './pass-it-on.ts';
import { words as perMyLast } from './per-my-last.ts';
import { words as pleaseBeAdvised } from './please-be-advised.ts';
import { words as pleaseHold } from './please-hold.ts';
import { words as pleaseReread } from './please-reread.ts';
import { words as rateUs } from './rate-us.ts';
import { words as reflexFreebie } from './reflex-freebie.ts';
import { words as regretToInform } from './regret-to-inform.ts';
import { words as repeatsPrivateData } from './repeats-private-data.ts';
import { words as restAssured } from './rest-assured.ts';
import { words as samePromiseAgain } from './same-promise-again.ts';
import { words as sameWordsAgain } from './same-words-again.ts';
import { words as sarcasm } from './sarcasm.ts';
import { words as sendsAway } from './sends-away.ts';
import { words as shortly } from './shortly.ts';
import { words as shouting } from './shouting.ts';
import { words as simply } from './simply.ts';
import { words as someoneWillContact } from './someone-will-contact.ts';
import { words as sorryBut } from './sorry-but.ts';
import { words as sorryForConfusion } from './sorry-for-confusion.ts';
import { words as sorryIf } from './sorry-if.ts';
import { words as sorryYouAreHaving } from './sorry-you-are-having.ts';
import { words as sorryYouFeel } from './sorry-you-feel.ts';
import { words as systemWontLetMe } from './system-wont-let-me.ts';
import { words as takeItOrLeaveIt } from './take-it-or-leave-it.ts';
import { words as takeThisSeriously } from './take-this-seriously.ts';
import { words as thanksForUnderstanding } from './thanks-for-understanding.ts';
import { words as thatIsNotCorrect } from './that-is-not-correct.ts';
import { words as theInconvenience } from './the-inconvenience.ts';
import { words as thingsHappen } from './things-happen.ts';
import { words as toBeHonest } from './to-be-honest.ts';
import { words as trailingDots } from './trailing-dots.ts';
import { words as understandBut } from './understand-but.ts';
import { words as unfilledBlank } from './unfilled-blank.ts';
import { words as unfortunatelyNo } from './unfortunately-no.ts';
import { words as userError } from './user-error.ts';
import { words as weDid } from './we-did.ts';
import { words as weStrive } from './we-strive.ts';
import { words as whyAreYouLeaving } from './why-are-you-leaving.ts';
import { words as withAllDueRespect } from './with-all-due-respect.ts';
import { words as worksForMe } from './works-for-me.ts';
import { words as youAreOverreacting } from './you-are-overreacting.ts';
import { words as youAreWrong } from './you-are-wrong.ts';
import { words as youClaim } from './you-claim.ts';
import { words as youFailed } from './you-failed.ts';
import { words as youShouldHave } from './you-should-have.ts';
import { words as youWillLose } from './you-will-lose.ts';
import { words as yourCorrespondence } from './your-correspondence.ts';
import { words as yourFeedbackIsImportant } from './your-feedback-is-important.ts';
import { words as yourResponsibility } from './your-responsibility.ts';

const all: Readonly<Record<string, RuleWords>> = {
  'any-inconvenience': anyInconvenience,
  'mistakes-were-made': mistakesWereMade,
  'not-our-intention': notOurIntention,
  'regret-to-inform': regretToInform,
  'sorry-but': sorryBut,
  'sorry-for-confusion': sorryForConfusion,
  'sorry-if': sorryIf,
  'sorry-you-are-having': sorryYouAreHaving,
  'sorry-you-feel': sorryYouFeel,
  'the-inconvenience': theInconvenience,
  'did-you-even': didYouEven,
  'good-advice': goodAdvice,
  'if-you-had': ifYouHad,
  'need-to-understand': needToUnderstand,
  'user-error': userError,
  'you-failed': youFailed,
  'you-should-have': youShouldHave,
  'your-responsibility': yourResponsibility,
  'according-to-you': accordingToYou,
  actually,
  allegedly,
  'are-you-sure': areYouSure,
  'hard-to-believe': hardToBelieve,
  'no-record': noRecord,
  'our-people-would-not': ourPeopleWouldNot,
  'our-records-show': ourRecordsShow,
  'that-is-not-correct': thatIsNotCorrect,
  'we-did': weDid,
  'works-for-me': worksForMe,
  'you-are-wrong': youAreWrong,
  'you-claim': youClaim,
  'at-least': atLeast,
  'calm-down': calmDown,
  'nobody-else': nobodyElse,
  'not-a-big-deal': notABigDeal,
  'not-for-everyone': notForEveryone,
  'only-a': onlyA,
  'take-it-or-leave-it': takeItOrLeaveIt,
  'thanks-for-understanding': thanksForUnderstanding,
  'things-happen': thingsHappen,
  'to-be-honest': toBeHonest,
  'understand-but': understandBut,
  'with-all-due-respect': withAllDueRespect,
  'you-are-overreacting': youAreOverreacting,
  'already-told-you': alreadyToldYou,
  'as-i-said': asISaid,
  'check-our-faq': checkOurFaq,
  'let-me-remind-you': letMeRemindYou,
  'once-again': onceAgain,
  'per-my-last': perMyLast,
  'please-reread': pleaseReread,
  'as-you-know': asYouKnow,
  clearly,
  'everyone-knows': everyoneKnows,
  obviously,
  simply,
  'couriers-fault': couriersFault,
  'high-volume': highVolume,
  'its-our-policy': itsOurPolicy,
  'not-my-department': notMyDepartment,
  'not-obliged': notObliged,
  'not-our-fault': notOurFault,
  'nothing-i-can-do': nothingICanDo,
  'system-wont-let-me': systemWontLetMe,
  'unfortunately-no': unfortunatelyNo,
  'as-soon-as-possible': asSoonAsPossible,
  'bear-with-us': bearWithUs,
  'do-our-best': doOurBest,
  'keep-you-posted': keepYouPosted,
  'looking-into-it': lookingIntoIt,
  'pass-it-on': passItOn,
  'rest-assured': restAssured,
  shortly,
  'take-this-seriously': takeThisSeriously,
  'unfilled-blank': unfilledBlank,
  'we-strive': weStrive,
  'your-feedback-is-important': yourFeedbackIsImportant,
  'dear-valued-customer': dearValuedCustomer,
  'do-not-hesitate': doNotHesitate,
  'earliest-convenience': earliestConvenience,
  kindly,
  legalese,
  'office-speak': officeSpeak,
  'please-be-advised': pleaseBeAdvised,
  'your-correspondence': yourCorrespondence,
  'any-other-problems': anyOtherProblems,
  'anything-else-wrong': anythingElseWrong,
  'closing-your-ticket': closingYourTicket,
  'hope-this-resolves': hopeThisResolves,
  'is-that-all': isThatAll,
  'rate-us': rateUs,
  'bare-transfer': bareTransfer,
  'contact-another-department': contactAnotherDepartment,
  'please-hold': pleaseHold,
  'someone-will-contact': someoneWillContact,
  'before-you-go': beforeYouGo,
  'call-us-to-cancel': callUsToCancel,
  'cancel-are-you-sure': cancelAreYouSure,
  'offer-to-stay': offerToStay,
  'why-are-you-leaving': whyAreYouLeaving,
  'you-will-lose': youWillLose,
  'asks-private-data': asksPrivateData,
  'delete-your-post': deleteYourPost,
  'repeats-private-data': repeatsPrivateData,
  'sends-away': sendsAway,
  advertises,
  'cheer-against-anger': cheerAgainstAnger,
  'emoji-against-anger': emojiAgainstAnger,
  'exclamation-pile': exclamationPile,
  orders,
  sarcasm,
  shouting,
  'trailing-dots': trailingDots,
  'asks-again': asksAgain,
  'same-promise-again': samePromiseAgain,
  'same-words-again': sameWordsAgain,
  'reflex-freebie': reflexFreebie,
};

/** What a rule says in English, by its id; ids that are no file are a team's own. The interface has it in its messages. */
export const wordsOf = (id: string): RuleWords => all[id] ?? ownWords;
