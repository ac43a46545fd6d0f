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
    return troubled && (brokenWord(situation) !== '' || (isGeneral(trouble) && echo.length > 0));
  },
  write: (situation, pick) => {
    const broken = pick(brokenLines(situation));
    if (broken) return [broken];
    const { echo } = factsOf(situation);
    const matter = echo.find(({ wrong }) => wrong) ?? echo[0];
    return matter ? [saidBack(matter, pick)] : [];
  },
  samples: [
    {
      customer:
        'My new glasses give me a headache within ten minutes. This is a disgrace and I want to complain!',
      gives: 'As I understand it, your new glasses give you a headache within ten minutes.',
    },
  ],
};
