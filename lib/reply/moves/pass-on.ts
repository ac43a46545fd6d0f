import type { Move } from '../move.ts';

export const passOn: Move = {
  id: 'pass-on',
  label: 'Pass the thanks on',
  does: 'Lets the people who earned it know.',
  source: 'D',
  fits: ({ reading }) => reading.kind === 'other',
  write: (_, pick) => [
    pick([
      "I'll pass your words on to the team; they earned them.",
      "I'll make sure the people behind it read this.",
      'The team will be pleased to read this.',
    ]),
  ],
  samples: [
    {
      customer: 'I love it, thank you so much!',
      gives: "I'll pass your words on to the team; they earned them.",
    },
  ],
};
