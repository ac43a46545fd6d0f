import type { Move } from '../move.ts';

export const handOver: Move = {
  id: 'hand-over',
  label: 'Hand over, with the reason',
  does: 'Says who takes over, why that is better, and that nothing has to be told twice.',
  source: 'D, E',
  fits: ({ reading, conversation }) =>
    reading.complaint &&
    !conversation.public &&
    (reading.severity === 4 ||
      reading.marks.some(
        (mark) => mark === 'legal' || mark === 'repeat-contact' || mark === 'abuse',
      )),
  write: (_, pick) => [
    pick([
      "[colleague] will take this on from here, because [reason]. I'm passing on everything you wrote, so that you don't have to tell it all again, and you'll hear from them by [date].",
      "I'm bringing in [colleague], because [reason]. They'll have your whole story from me, and they'll write to you by [date].",
    ]),
  ],
  samples: [
    {
      customer: 'You charged me twice. My solicitor will be in touch. This is a disgrace!',
      gives:
        "[colleague] will take this on from here, because [reason]. I'm passing on everything you wrote, so that you don't have to tell it all again, and you'll hear from them by [date].",
    },
  ],
};
