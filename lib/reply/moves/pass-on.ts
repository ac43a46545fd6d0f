import { colleagueIn, wantsLeadTold } from '../colleague.ts';
import { factsOf } from '../facts.ts';
import type { Move } from '../move.ts';

export const passOn: Move = {
  id: 'pass-on',
  label: 'Pass the thanks on',
  does: 'Lets the people who earned it know.',
  source: 'D',
  fits: ({ reading }) => reading.kind === 'other',
  write: (situation, pick) => {
    const { fresh } = factsOf(situation);
    const person = colleagueIn(fresh);
    if (person && wantsLeadTold(fresh))
      return [
        pick([
          `I'll pass your words on to ${person}, and to the team lead, as you asked.`,
          `I'll make sure ${person} and the team lead both read this.`,
        ]),
      ];
    if (person)
      return [
        pick([
          `I'll pass your words on to ${person}.`,
          `I'll make sure ${person} reads what you wrote.`,
        ]),
      ];
    return [
      pick([
        "I'll pass your words on to the team; they earned them.",
        "I'll make sure the people behind it read this.",
        'The team will be pleased to read this.',
      ]),
    ];
  },
  samples: [
    {
      customer: 'I love it, thank you so much!',
      gives: "I'll pass your words on to the team; they earned them.",
    },
  ],
};
