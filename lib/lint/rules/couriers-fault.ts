import { owned } from '../clues.ts';
import { before, foundWords } from '../draft.ts';
import type { Rule, Sample } from '../rule.ts';

export const rule: Rule = {
  id: 'couriers-fault',
  family: 'excuse',
  title: 'Somebody else’s fault',
  why: 'The customer chose us, not our courier: whose fault it is helps nobody.',
  instead: 'Own it towards the customer, and settle with the other party afterwards.',
  source: 'B 2, E',
  strength: 'strong',
  phrases: [
    "(courier|courier's|couriers|carrier|carrier's|supplier|supplier's|suppliers|manufacturer|manufacturer's|warehouse|bank|bank's|postal service|post office|third party|third-party|partner|partner's|vendor|vendor's|airline|airline's|airport|driver|driver's|delivery company|delivery company's|shipping company|developers|another team|billing team|sales team|royal mail|royal mail's|ups|fedex|dhl|usps|evri|dpd|hermes|seller|seller's|merchant|bank's) ('s)? (is|are|was|were)? (entirely|clearly|solely|fully|the ones? who|who is)? (fault|mistake|error|responsibility|problem|to blame|responsible|at fault|liable|the one to blame)",
    '(fault|mistake|error|responsibility|problem) (of|with|lies with|is with|on the part of) (the|our|your|a)? (courier|carrier|supplier|manufacturer|bank|postal service|post office|third party|third-party|vendor|airline|driver|delivery company|shipping company|seller|merchant|other|provider|weather|sales|billing|warehouse)',
    '(blame|complain to|take (it|this|that) up with|take up with|speak to|raise (it|this) with|talk to|sort (it|this) out with|argue with) (the|our|your|them|royal|ups|fedex|dhl|usps) (courier|carrier|supplier|manufacturer|bank|postal service|post office|third party|vendor|airline|driver|delivery company|shipping company|mail|seller|store|merchant|provider|directly)',
    '(we|i) (only|just|merely) (sell|pass|forward|hand|ship|provide|act|resell|book)',
    '(caused by|down to) (the|our|a|your) (courier|carrier|supplier|manufacturer|bank|postal service|third party|third-party|vendor|airline|driver|delivery company|shipping company|weather|previous agent|other team|colleague|internet provider|provider)',
    "(my|our) (colleague|colleagues|predecessor|previous agent) (should have|gave you the wrong|made a mistake|was wrong|messed|did not|didn't|failed)",
  ],
  unless: (found) => {
    const near = [before(found), before(found, 1), before(found, 2)];
    const self = /^(?:i'll|we'll|i|we|i'm|we're|i've|will|me|to)$/.test(before(found));
    return (
      owned(found) ||
      (self &&
        /^(?:take|speak|raise|talk|sort|complain|argue|blame)$/.test(foundWords(found)[0] ?? '') &&
        before(found) !== 'to') ||
      (near.some((word) => /^(?:not|isn't|wasn't|if|when|i'll|we'll|i|let)$/.test(word)) &&
        !/^(?:we|i|my|our|caused|down)$/.test(foundWords(found)[0] ?? '')) ||
      found.sentence.tokens.some(({ norm }) => /^(?:ours|sorry|excuse)$/.test(norm))
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
  'The courier lost it, and it is ours to put right.',
  "I'll take it up with the courier today.",
  "It is not the courier's fault, it is ours.",
];
