import { factsOf } from '../facts.ts';
import type { Move, Situation } from '../move.ts';
import { isGeneral } from '../troubles/index.ts';

/** Who has told it before is not asked to tell it again. */
const isFirst = ({ conversation }: Situation): boolean =>
  !conversation.messages.some(({ from }) => from === 'agent');

export const clarify: Move = {
  id: 'clarify',
  label: 'Ask what happened',
  does: 'Asks for the whole story where too little was told to act on, and says what follows.',
  source: 'A, C',
  fits: (situation) => {
    const { troubled, trouble, echo } = factsOf(situation);
    return troubled && isGeneral(trouble) && echo.length === 0 && isFirst(situation);
  },
  write: ({ conversation }, pick) => [
    pick([
      'I want to understand this before I act on it. What happened, and which part of it should I put right first?',
      'So that I act on the right thing: what happened most recently, and what would help you most now?',
    ]),
    conversation.public
      ? ''
      : pick([
          "Tell me in your own words, and you'll have my answer by [date].",
          "Once I know, you'll hear from me by [date] with what I can do.",
        ]),
  ],
  samples: [
    {
      customer: 'This is a disgrace. You are a disgrace.',
      gives:
        "I want to understand this before I act on it. What happened, and which part of it should I put right first? Tell me in your own words, and you'll have my answer by [date].",
    },
  ],
};
