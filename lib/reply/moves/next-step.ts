import type { Move } from '../move.ts';

export const nextStep: Move = {
  id: 'next-step',
  label: 'Name the next step',
  does: 'Says what the person can do now.',
  source: 'C',
  fits: ({ reading }) => reading.kind === 'other',
  write: (_, pick) => [pick(['The next step is [next step].', 'What comes next: [next step].'])],
  samples: [{ customer: 'How do I change my address?', gives: 'The next step is [next step].' }],
};
