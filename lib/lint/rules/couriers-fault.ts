import { owned, putsRight } from '../clues.ts';
import { isTroubled } from '../customer.ts';
import { before, foundWords } from '../draft.ts';
import type { Rule, RuleWords, Sample } from '../rule.ts';
import { says } from '../says.ts';

export const rule: Rule = {
  id: 'couriers-fault',
  family: 'excuse',
  strength: 'strong',
  when: isTroubled,
  phrases: [
    "((another|billing|other|previous|sales) team|(delivery|shipping) company/'s|bank/'s|carrier/'s|courier/'s|driver/'s|fedex|manufacturer/'s|merchant|post office|seller/'s|supplier/'s|third party|usps|warehouse) (are|is|was|were)? <adv> (at fault|error|fault|liable|mistake|responsibility|responsible|to blame)",
    '(error|fault|mistake|responsibility) (is with|lies with|of|with) (our|the|your) ((delivery|shipping) company|airline|bank|carrier|courier|driver|manufacturer|merchant|post office|seller|supplier)',
    '((raise|sort|take) (it|that|this) (out|up)? with|blame|complain to|speak to|talk to) (the|your) ((delivery|shipping) company|airline|bank|carrier|courier|driver|manufacturer|merchant|post office|seller|supplier)',
    '(i|we) (just|merely|only) (book|forward|hand|pass|sell|ship)',
    '(caused by|down to) (a|our|the) (carrier|courier|manufacturer|supplier|weather)',
  ],
  unless: (found) => {
    const near = [before(found), before(found, 1), before(found, 2)];
    const ours = before(found) === 'our' && !near.includes('is');
    const self = /^(?:i'll|we'll|i|we|i'm|we're|i've|will|me)$/.test(before(found));
    return (
      owned(found) ||
      putsRight(found) ||
      ours ||
      (before(found) === 'to' &&
        !near.includes('need') &&
        !near.includes('have') &&
        !near.includes('will')) ||
      (self &&
        /^(?:take|speak|raise|talk|sort|complain|argue|blame)$/.test(foundWords(found)[0] ?? '')) ||
      (near.some((word) => /^(?:not|isn't|wasn't|if|when|i'll|we'll|i|let)$/.test(word)) &&
        !/^(?:we|i|my|our|caused|down)$/.test(foundWords(found)[0] ?? '')) ||
      says(found, /^(?:ours|sorry|excuse)$/)
    );
  },
};

export const words: RuleWords = {
  title: 'Somebody else’s fault',
  why: 'The customer chose us, not our courier.',
  instead: 'Own it here, and settle with the other party afterwards.',
  source: 'B 2, E',
};

export const flags: readonly Sample[] = [
  { text: "It was the courier's fault." },
  { text: 'The supplier is to blame for that.' },
  { text: 'You will have to take it up with the manufacturer.' },
  { text: 'The delay was caused by the carrier.' },
  { text: 'The fault lies with the airline.' },
];

export const passes: readonly (string | Sample)[] = [
  "It was our driver's mistake, and I am sorry.",
  'I am going to speak to the courier at noon.',
  'The courier lost it, and it is ours to put right.',
  "I'll take it up with the courier today.",
  "It is not the courier's fault, it is ours.",
];
