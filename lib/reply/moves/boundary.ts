import type { Move } from '../move.ts';

export const boundary: Move = {
  id: 'boundary',
  label: 'Set a calm boundary',
  does: 'Stays on the matter and asks for respect, once.',
  source: 'C, D, E',
  fits: ({ reading }) => reading.marks.includes('abuse'),
  write: (_, pick) => [
    pick([
      "I'll go on working on this for you. What I ask is that we speak to each other with respect.",
      'I want to settle this with you. Please leave the insults out, so that we can talk about what matters.',
      "I'm here to sort this out. I can do that best if we keep it respectful on both sides.",
    ]),
  ],
  samples: [
    {
      customer: 'You idiots, the lamp never arrived!',
      gives:
        "I'll go on working on this for you. What I ask is that we speak to each other with respect.",
    },
  ],
};
