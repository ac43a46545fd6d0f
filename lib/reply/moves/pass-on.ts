import { factsOf } from '../facts.ts';
import type { Move } from '../move.ts';

// A colleague they name: "Tomasz on reception was wonderful".
const PERSON =
  /\b(?:[Tt]hank|that|[Tt]ell|called|named) (?!You|The|Your|It)(\p{Lu}\p{Ll}{2,15}) (?:on|at|in|from|was|has)\b/u;

export const passOn: Move = {
  id: 'pass-on',
  label: 'Pass the thanks on',
  does: 'Lets the people who earned it know.',
  source: 'D',
  fits: ({ reading }) => reading.kind === 'other',
  write: (situation, pick) => {
    const person = PERSON.exec(factsOf(situation).fresh)?.[1];
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
