import { colleagueIn } from '../colleague.ts';
import { type Facts, factsOf } from '../facts.ts';
import type { Move, Pick } from '../move.ts';
import { hasWorked, isPraise } from '../praise.ts';

const forTelling = (pick: Pick): string =>
  pick([
    'Thank you for letting us know.',
    'Thank you for telling us.',
    'Thanks for bringing this to us.',
    'Thank you for pointing this out.',
    'It is good that you told us.',
  ]);

const forWriting = (pick: Pick): string =>
  pick([
    'Thank you for your message.',
    'Thank you for writing to us.',
    'Thanks for getting in touch.',
    'Thank you for asking.',
    "It's good to hear from you.",
  ]);

const thatItWorked = (pick: Pick): string[] => [
  pick(["I'm glad that worked.", "That's good to hear.", "I'm glad that's sorted."]),
  pick(['Thank you for telling me.', 'Thanks for letting me know.']),
];

/** What they praise: somebody of ours, the thing they have, or us. */
const gladOf = ({ fresh, item }: Facts): string[] => {
  const person = colleagueIn(fresh);
  if (person)
    return [
      `It is good to hear how well ${person} looked after you.`,
      `I'm glad that ${person} looked after you so well.`,
      `${person} has every reason to be pleased with this.`,
    ];
  if (!item)
    return [
      'It is good to know that we got this right.',
      'Words like yours make a difference here.',
      'It means a lot to us.',
    ];
  return [
    `I'm glad you're happy with the ${item.noun}.`,
    `It's good to hear that you like the ${item.noun}.`,
  ];
};

const forPraise = (pick: Pick): string =>
  pick([
    'Thank you for telling us.',
    'Thank you, that is lovely to read.',
    'Thank you for taking the time to write this.',
  ]);

export const thank: Move = {
  id: 'thank',
  label: 'Thank them',
  does: 'Thanks the person for what they wrote.',
  source: 'D',
  fits: ({ reading }) => !reading.complaint,
  write: (situation, pick) => {
    const facts = factsOf(situation);
    if (facts.troubled) return [forTelling(pick)];
    const happy = situation.reading.kind === 'other' && isPraise(situation);
    if (!happy) return [forWriting(pick)];
    if (hasWorked(situation)) return thatItWorked(pick);
    return [forPraise(pick), pick(gladOf(facts))];
  },
  samples: [
    {
      customer: 'I love it, thank you so much!',
      gives: 'Thank you for telling us. It is good to know that we got this right.',
    },
  ],
};
