import { isTroubled, owned } from '../clues.ts';
import { before, foundWords } from '../draft.ts';
import type { Rule, Sample } from '../rule.ts';
import { says } from '../says.ts';

export const rule: Rule = {
  id: 'couriers-fault',
  family: 'excuse',
  title: 'Somebody else’s fault',
  why: 'The customer chose us, not our courier: whose fault it is helps nobody.',
  instead: 'Own it towards the customer, and settle with the other party afterwards.',
  source: 'B 2, E',
  strength: 'strong',
  when: isTroubled,
  phrases: [
    "(courier/'s|carrier/'s|supplier/'s|manufacturer/'s|warehouse|bank/'s|post office|third party|driver/'s|(delivery|shipping) company/'s|(another|other|billing|sales|previous) team|seller/'s|merchant|ups|fedex|dhl|usps) (is|are|was|were)? <adv> (fault|mistake|error|responsibility|to blame|responsible|at fault|liable)",
    '(fault|mistake|error|responsibility) (of|with|lies with|is with|on the part of) (the|our|your) (courier|carrier|supplier|manufacturer|bank|post office|airline|driver|(delivery|shipping) company|seller|merchant)',
    '(blame|complain to|(take|raise|sort) (it|this|that) (up|out)? with|speak to|talk to) (the|your) (courier|carrier|supplier|manufacturer|bank|post office|airline|driver|(delivery|shipping) company|seller|merchant)',
    '(we|i) (only|just|merely) (sell|pass|forward|hand|ship|provide|resell|book)',
    '(caused by|down to) (the|our|a) (courier|carrier|supplier|manufacturer|weather|other team)',
    '(my|our) (colleague/s|previous agent) (should have|gave you the wrong|made a mistake|was wrong|failed)',
  ],
  unless: (found) => {
    const near = [before(found), before(found, 1), before(found, 2)];
    const ours = before(found) === 'our' && !near.includes('is');
    const self = /^(?:i'll|we'll|i|we|i'm|we're|i've|will|me)$/.test(before(found));
    return (
      owned(found) ||
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
