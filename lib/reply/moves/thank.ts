import { colleagueIn } from '../colleague.ts';
import { factsOf } from '../facts.ts';
import type { Move } from '../move.ts';
import { hasWorked, isPraise } from '../praise.ts';

export const thank: Move = {
  id: 'thank',
  label: 'Thank them',
  does: 'Thanks the person for what they wrote.',
  source: 'D',
  fits: ({ reading }) => !reading.complaint,
  write: (situation, pick) => {
    const { item } = factsOf(situation);
    const happy = situation.reading.kind === 'other' && isPraise(situation);
    if (factsOf(situation).troubled)
      return [
        pick([
          'Thank you for letting us know.',
          'Thank you for telling us.',
          'Thanks for bringing this to us.',
          'Thank you for pointing this out.',
          'It is good that you told us.',
        ]),
      ];
    if (!happy)
      return [
        pick([
          'Thank you for your message.',
          'Thank you for writing to us.',
          'Thanks for getting in touch.',
          'Thank you for asking.',
          "It's good to hear from you.",
        ]),
      ];
    if (hasWorked(situation))
      return [
        pick(["I'm glad that worked.", "That's good to hear.", "I'm glad that's sorted."]),
        pick(['Thank you for telling me.', 'Thanks for letting me know.']),
      ];
    const thanks = pick([
      'Thank you for telling us.',
      'Thank you, that is lovely to read.',
      'Thank you for taking the time to write this.',
    ]);
    const person = colleagueIn(factsOf(situation).fresh);
    if (person)
      return [
        thanks,
        pick([
          `It is good to hear how well ${person} looked after you.`,
          `I'm glad that ${person} looked after you so well.`,
          `${person} has every reason to be pleased with this.`,
        ]),
      ];
    if (!item)
      return [
        thanks,
        pick([
          'It is good to know that we got this right.',
          'Words like yours make a difference here.',
          'It means a lot to us.',
        ]),
      ];
    return [
      thanks,
      pick([
        `I'm glad you're happy with the ${item.noun}.`,
        `It's good to hear that you like the ${item.noun}.`,
      ]),
    ];
  },
  samples: [
    {
      customer: 'I love it, thank you so much!',
      gives: 'Thank you for telling us. It is good to know that we got this right.',
    },
  ],
};
