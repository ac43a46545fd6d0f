import { wantsToLeave } from '../cancel.ts';
import type { Move } from '../move.ts';
import { refusesOffer } from '../refused.ts';
import { wishOf } from '../wish.ts';

const owed = [
  'You asked for an apology, and it is owed to you. What else would put this right for you?',
  'The apology you asked for is yours. What else would make this right for you?',
];

export const askFair: Move = {
  id: 'ask-fair',
  label: 'Ask what would be fair',
  does: 'Hands the customer the choice of what would put it right.',
  source: 'A, B, C, D',
  fits: (situation) => situation.reading.complaint && !wantsToLeave(situation),
  write: (situation, pick) => {
    const wish = wishOf(situation);
    const refused = refusesOffer(situation)
      ? pick([
          'What I offered does not make up for it; I have understood that.',
          'I see that what I offered was not enough.',
        ])
      : '';
    const question =
      wish && !refused
        ? pick(
            !wish.offer
              ? owed
              : [
                  `Would ${wish.offer} settle this for you, or is there more we should put right?`,
                  `You've asked for ${wish.offer}. Would that make it right, or would something else serve you better?`,
                ],
          )
        : pick([
            'What would you see as a fair way to settle this?',
            'What would put this right for you?',
            'What do you think would be fair?',
            'What would make this right for you?',
            'How would you like us to settle this?',
          ]);
    if (situation.conversation.public) return [refused, question];
    return [
      refused,
      question,
      pick([
        "Tell me, and you'll have my answer by [date].",
        "Once I know, you'll hear from me by [date].",
        "A line from you is enough, and you'll have my answer by [date].",
      ]),
    ];
  },
  samples: [
    {
      customer: 'The lamp arrived broken. This is a disgrace!',
      gives:
        "What would you see as a fair way to settle this? Tell me, and you'll have my answer by [date].",
    },
  ],
};
