import { askedOf } from '../asked.ts';
import { demands } from '../demand.ts';
import { factsOf } from '../facts.ts';
import type { Move, Situation } from '../move.ts';
import { wishOf } from '../wish.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What they want and what they ask, each with room for its answer. */
const linesFor = (situation: Situation): string[] => {
  const { wish, question } = askedOf(situation);
  const offer = wishOf(situation)?.offer;
  const wanted = wish ? capital(wish) : offer && !question ? `You'd like ${offer}` : '';
  const isSaid = factsOf(situation).echo.some(({ sentence }) =>
    sentence.toLowerCase().includes(question.toLowerCase()),
  );
  const lines = [
    wanted ? `${wanted}: [answer].` : '',
    question && isSaid ? 'This is my answer: [answer].' : '',
    question && !isSaid ? `You ${wanted ? 'also asked' : 'asked'} ${question}: [answer].` : '',
  ].filter(Boolean);
  if (lines.length > 0 || !demands(situation)) return lines;
  return ['What you ask for is clear to me, and this is my answer: [answer].'];
};

export const takeUp: Move = {
  id: 'take-up',
  label: 'Answer what they ask for',
  does: 'Takes up what was asked for, in their own words, and answers it at once.',
  source: 'A, C, D',
  fits: (situation) => linesFor(situation).length > 0,
  write: (situation, pick) => [
    ...linesFor(situation),
    situation.conversation.public
      ? ''
      : pick([
          'If that does not settle it for you, tell me and I will look again.',
          'If I have missed something, a line from you is enough.',
          'Tell me if that leaves anything open.',
        ]),
  ],
  samples: [
    {
      customer: 'The lamp arrived broken. Please send me a new one. This is a disgrace!',
      gives:
        "You've asked us to send you a new one: [answer]. If that does not settle it for you, tell me and I will look again.",
    },
  ],
};
