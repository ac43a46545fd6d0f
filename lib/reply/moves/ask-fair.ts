import { wantsToLeave } from '../cancel.ts';
import { demands } from '../demand.ts';
import type { Move, Situation } from '../move.ts';
import { refusesOffer } from '../refused.ts';
import { wishOf } from '../wish.ts';

const owed = [
  'You asked for an apology, and it is owed to you. What else would put this right for you?',
  'The apology you asked for is yours. What else would make this right for you?',
];

const open = [
  'What would you see as a fair way to settle this?',
  'What would put this right for you?',
  'What do you think would be fair?',
  'What would make this right for you?',
  'How would you like us to settle this?',
];
// Who has said what they want is not asked as if they had not.
const besides = [
  'You have told me what you need. If we do that, is it settled for you, or is there more we should put right?',
  'If we do what you ask, is it settled for you, or is there more we should put right?',
  'What you ask for is clear to me. What else should we put right, so that it is settled for you?',
];

const questionsFor = (situation: Situation): readonly string[] => {
  const wish = wishOf(situation);
  if (!wish) return !situation.conversation.public && demands(situation) ? besides : open;
  if (!wish.offer) return owed;
  return [
    `Would ${wish.offer} settle this for you, or is there more we should put right?`,
    `You've asked for ${wish.offer}. Would that make it right, or would something else serve you better?`,
  ];
};

export const askFair: Move = {
  id: 'ask-fair',
  label: 'Ask what would be fair',
  does: 'Hands the customer the choice of what would put it right.',
  source: 'A, B, C, D',
  fits: (situation) => situation.reading.complaint && !wantsToLeave(situation),
  write: (situation, pick) => {
    const refused = refusesOffer(situation)
      ? pick([
          'What I offered does not make up for it; I have understood that.',
          'I see that what I offered was not enough.',
        ])
      : '';
    const question = pick(refused ? open : questionsFor(situation));
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
