import { brokenLines, brokenWord } from '../broken-word.ts';
import { factsOf } from '../facts.ts';
import type { Move } from '../move.ts';
import { isGeneral } from '../troubles/index.ts';
import { saidBack } from './acknowledge.ts';

export const restate: Move = {
  id: 'restate',
  label: 'Name the matter',
  does: 'Names the matter in one sentence where the apology after it does not.',
  source: 'A, C, D',
  fits: (situation) => {
    const { troubled, trouble, echo } = factsOf(situation);
    return (
      troubled &&
      (brokenWord(situation) !== '' ||
        ((isGeneral(trouble) || trouble.id === 'no-answer') && echo.length > 0))
    );
  },
  write: (situation, pick) => {
    const broken = pick(brokenLines(situation));
    if (broken) return [broken];
    const { echo } = factsOf(situation);
    const matter = echo.find(({ wrong, alone }) => wrong && alone);
    if (matter) return [saidBack(matter, pick)];
    const [first, second] = echo;
    return first ? [saidBack(first, pick), second?.wrong ? second.sentence : ''] : [];
  },
  samples: [
    {
      customer:
        'My new glasses give me a headache within ten minutes. This is a disgrace and I want to complain!',
      gives: 'As I understand it, your new glasses give you a headache within ten minutes.',
    },
  ],
};
