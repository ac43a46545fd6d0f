import { factsOf } from '../facts.ts';
import type { Move } from '../move.ts';
import { isDangerous } from '../safety.ts';
import { them } from '../thing.ts';

// A doctor has seen them: to be sent to one now would be deaf.
const BEHIND_THEM =
  /\b(?:an ambulance (?:came|was called)|(?:was|were|been|went|ended up|spent|rushed|night|taken) (?:\w+ ){0,3}(?:hospital|a&e|casualty)|(?:her|his|their) (?:injection|epipen)|stitches|(?:the|our) (?:doctor|surgery|gp) (?:noticed|said|told|found)|(?:is|are) (?:all right|fine|ok|okay|home) now)\b/i;

export const safetyFirst: Move = {
  id: 'safety-first',
  label: 'Safety first',
  does: 'Puts the person before the case.',
  source: 'C, E',
  fits: isDangerous,
  write: (situation, pick) => {
    const { item, all, trouble } = factsOf(situation);
    const care = pick([
      'If anyone is hurt or unwell, please get medical help before anything else.',
      'If anyone was hurt, please see a doctor first; everything else can wait.',
      'If anybody feels unwell, please have a doctor look at it first.',
      'Please see a doctor if anyone was harmed; what follows can wait.',
    ]);
    if (BEHIND_THEM.test(all))
      return [
        pick([
          'First of all, I hope everyone has recovered.',
          'Before anything else: I hope nobody is still unwell.',
          'First of all, I hope that all is well again.',
        ]),
      ];
    if (!item && trouble.id === 'unsafe' && trouble.category === situation.reading.category)
      return [
        pick([
          "First of all, please don't use it until we have checked it.",
          'Please put it out of use for now; your safety comes first.',
          'Before anything else: please switch it off and leave it off.',
        ]),
        care,
      ];
    if (!item)
      return [
        pick([
          'First of all, I hope everyone is safe.',
          'Before anything else: is everyone all right?',
          'First things first: are you all safe?',
          'Before we go into it, I hope nobody came to harm.',
        ]),
        care,
      ];
    return [
      pick([
        `First of all, please don't use the ${item.noun} until we have checked ${them(item)}.`,
        `Please put the ${item.noun} out of use for now; your safety comes first.`,
      ]),
      care,
    ];
  },
  samples: [
    {
      customer: 'The heater caught fire and burned my hand!',
      gives:
        "First of all, please don't use the heater until we have checked it. If anyone is hurt or unwell, please get medical help before anything else.",
    },
  ],
};
