import type { Category } from '../../detect/reading.ts';
import { brokenWord } from '../broken-word.ts';
import { factsOf } from '../facts.ts';
import type { Move } from '../move.ts';
import { isGeneral } from '../troubles/index.ts';

// What follows their own words needs no other name for it.
const plain = [
  'we let you down',
  'this happened on our watch',
  'it came to this',
  'we left you with this',
  'we got this wrong',
];

// What follows the promise we did not keep.
const unkept = [
  'we let you down',
  'we made you come back to us for this',
  'we left you waiting for what we promised',
];

// What these are called says nothing to somebody whose taxi ran a red light.
const VAGUE = new Set<Category>([
  'booking-travel',
  'cancellation',
  'other',
  'product-defect',
  'service-quality',
]);

export const closings = [
  "That's ours to put right.",
  'You had a right to expect better.',
  'We should have done better.',
  "That isn't good enough.",
  'You deserved better.',
  'We should have got this right.',
  'This should not have happened.',
  'We fell short here.',
];

/** "I'm sorry we got this wrong. We should have got this right." says one thing twice. */
const sharesVerb = (owned: string, closing: string): boolean =>
  ['got', 'happened', 'right', 'should'].some(
    (verb) => owned.includes(verb) && closing.includes(verb),
  );

const DETAILS =
  /\b(?:data|details|privacy|private|personal|address|e-?mails?|information|hacked|leak\w*|breach\w*|gdpr|statement|records?)\b/i;
const SENT = /\b(?:deliver\w*|parcel|package|order\w*|courier|tracking|post(?:ed|al)?|shipp\w+)\b/i;

export const ownIt: Move = {
  id: 'own-it',
  label: 'Own it',
  does: 'Names what we did wrong as ours, in the same breath as the apology.',
  source: 'B, D',
  fits: (situation) => factsOf(situation).troubled,
  write: (situation, pick) => {
    const facts = factsOf(situation);
    const { trouble, echo } = facts;
    const isVague =
      isGeneral(trouble) &&
      (situation.conversation.public
        ? VAGUE.has(trouble.category) ||
          (trouble.category === 'delivery' && !SENT.test(facts.all)) ||
          (trouble.category === 'data-privacy' && !DETAILS.test(facts.all))
        : echo.length > 0);
    const isBroken = brokenWord(situation) !== '';
    const owned = pick(isBroken ? unkept : isVague ? plain : trouble.owned(facts));
    if (!owned) return [pick(["I'm sorry. We let you down.", "I'm sorry. We got this wrong."])];
    const sorry = pick([`I'm sorry ${owned}.`, `I'm sorry that ${owned}.`]);
    if (!sorry) return [pick(["I'm sorry. We let you down.", "I'm sorry. We got this wrong."])];
    if (!situation.reading.complaint) return [sorry];
    return [sorry, pick(closings.filter((closing) => !sharesVerb(owned, closing)))];
  },
  samples: [
    {
      customer: 'You charged me twice. This is a disgrace!',
      gives: "I'm sorry we charged you twice. That's ours to put right.",
    },
  ],
};
