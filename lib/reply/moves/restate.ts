import { brokenLines, brokenWord } from '../broken-word.ts';
import { WRONG } from '../echo-worth.ts';
import { factsOf } from '../facts.ts';
import type { Move } from '../move.ts';
import { isGeneral } from '../troubles/index.ts';
import { saidBack } from './acknowledge.ts';

const ENOUGH = 70;

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
    // What we said or did is only half of it where the next sentence tells what went wrong.
    const matter = echo.find(({ raw, alone }) => WRONG.test(raw) && alone);
    const [first, second] = echo;
    const isWhole =
      matter === first ? !second?.wrong || (matter?.sentence.length ?? 0) >= ENOUGH : !first?.wrong;
    if (matter && isWhole) return [saidBack(matter, pick)];
    return first
      ? [
          saidBack(first, pick),
          second && (second.wrong || !WRONG.test(first.raw)) ? second.sentence : '',
        ]
      : [];
  },
  samples: [
    {
      customer:
        'My new glasses give me a headache within ten minutes. This is a disgrace and I want to complain!',
      gives: 'As I understand it, your new glasses give you a headache within ten minutes.',
    },
  ],
};
