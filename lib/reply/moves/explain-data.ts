import { factsOf } from '../facts.ts';
import type { Move } from '../move.ts';

/** The troubles in which somebody else may have seen the details. */
export const DATA_GONE = new Set(['data-exposed', 'general-data-privacy']);

export const explainData: Move = {
  id: 'explain-data',
  label: 'Say what happened to the data',
  does: 'Tells plainly which details are concerned, what happened, and when the rest follows.',
  source: 'C, D',
  fits: (situation) =>
    !situation.conversation.public && DATA_GONE.has(factsOf(situation).trouble.id),
  write: (_, pick) => [
    pick([
      'You have a right to know exactly what happened to your details. This is what we know: [what happened]. It concerns [which details].',
      'Here is what we know about your details: [what happened]. The details concerned are [which details].',
    ]),
    pick([
      "I'll write to you by [date] with what we still have to find out.",
      "What is still open I'll tell you by [date].",
    ]),
  ],
  samples: [
    {
      customer: 'You leaked my details to a stranger. This is a disgrace!',
      gives:
        "You have a right to know exactly what happened to your details. This is what we know: [what happened]. It concerns [which details]. I'll write to you by [date] with what we still have to find out.",
    },
  ],
};
