import { factsOf } from '../facts.ts';
import type { Move } from '../move.ts';
import { isPraise } from '../praise.ts';

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
        ]),
      ];
    if (!happy)
      return [
        pick([
          'Thank you for your message.',
          'Thank you for writing to us.',
          'Thanks for getting in touch.',
        ]),
      ];
    const thanks = pick([
      'Thank you for telling us.',
      'Thank you, that is lovely to read.',
      'Thank you for taking the time to write this.',
    ]);
    if (!item)
      return [
        thanks,
        pick(["I'm glad it went well.", 'It is good to know that we got it right for you.']),
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
      gives: "Thank you for telling us. I'm glad it went well.",
    },
  ],
};
