import { factsOf } from '../facts.ts';
import type { Move, Pick } from '../move.ts';
import { isDangerous } from '../safety.ts';
import { type Thing, them } from '../thing.ts';

// A doctor has seen them: to be sent to one now would be deaf.
const BEHIND_THEM =
  /\b(?:an ambulance (?:came|was called)|(?:was|were|been|went|ended up|spent|rushed|night|taken) (?:\w+ ){0,3}(?:hospital|a&e|casualty)|(?:her|his|their) (?:injection|epipen)|stitches|(?:the|our) (?:doctor|surgery|gp) (?:noticed|said|told|found)|(?:is|are) (?:all right|fine|ok|okay|home) now)\b/i;

const careOf = (pick: Pick): string =>
  pick([
    'If anyone is hurt or unwell, please get medical help before anything else.',
    'If anyone was hurt, please see a doctor first; everything else can wait.',
    'If anybody feels unwell, please have a doctor look at it first.',
    'Please see a doctor if anyone was harmed; what follows can wait.',
  ]);

const RECOVERED = [
  'First of all, I hope everyone has recovered.',
  'Before anything else: I hope nobody is still unwell.',
  'First of all, I hope that all is well again.',
];
const LEAVE_IT_OFF = [
  "First of all, please don't use it until we have checked it.",
  'Please put it out of use for now; your safety comes first.',
  'Before anything else: please switch it off and leave it off.',
];
const ARE_YOU_SAFE = [
  'First of all, I hope everyone is safe.',
  'Before anything else: is everyone all right?',
  'First things first: are you all safe?',
  'Before we go into it, I hope nobody came to harm.',
];
const leaveOff = (item: Thing): string[] => [
  `First of all, please don't use the ${item.noun} until we have checked ${them(item)}.`,
  `Please put the ${item.noun} out of use for now; your safety comes first.`,
];

export const safetyFirst: Move = {
  id: 'safety-first',
  label: 'Safety first',
  does: 'Puts the person before the case.',
  source: 'C, E',
  fits: isDangerous,
  write: (situation, pick) => {
    const { item, all, trouble } = factsOf(situation);
    const care = careOf(pick);
    if (BEHIND_THEM.test(all)) return [pick(RECOVERED)];
    if (item) return [pick(leaveOff(item)), care];
    const isAThing = trouble.id === 'unsafe' && trouble.category === situation.reading.category;
    return [pick(isAThing ? LEAVE_IT_OFF : ARE_YOU_SAFE), care];
  },
  samples: [
    {
      customer: 'The heater caught fire and burned my hand!',
      gives:
        "First of all, please don't use the heater until we have checked it. If anyone is hurt or unwell, please get medical help before anything else.",
    },
  ],
};
