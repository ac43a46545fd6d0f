import { factsOf } from '../facts.ts';
import type { Move } from '../move.ts';
import { isDangerous } from '../safety.ts';
import { them } from '../thing.ts';

export const safetyFirst: Move = {
  id: 'safety-first',
  label: 'Safety first',
  does: 'Puts the person before the case.',
  source: 'C, E',
  fits: isDangerous,
  write: (situation, pick) => {
    const { item } = factsOf(situation);
    const care = pick([
      'If anyone is hurt or unwell, please get medical help before anything else.',
      'If anyone was hurt, please see a doctor first; everything else can wait.',
      'If anybody feels unwell, please have a doctor look at it first.',
      'Please see a doctor if anyone was harmed; what follows can wait.',
    ]);
    if (!item && situation.reading.category === 'product-defect')
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
